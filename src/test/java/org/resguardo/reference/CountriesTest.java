package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack of the house, side by side; and the tests of the workflow that are about packs. */
class CountriesTest {
  private static final Locale ES = Locale.forLanguageTag("es");
  private static final Path STANDARD = PackFolder.ORIGINAL.resolve("standard");

  /** Settings that the validator itself holds others to, or that another room has still to read. */
  private static final Set<String> HELD = Set.of("threshold.public.floor", "age.juvenile.from");

  @TempDir private Path folder;

  static Stream<String> countries() throws IOException {
    try (Stream<Path> folders = Files.list(PackFolder.ORIGINAL)) {
      return folders
          .map(each -> each.getFileName().toString())
          .filter(name -> name.matches("[a-z]{2}"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void the_packs_of_the_region_and_the_hard_cases_are_there() throws IOException {
    assertThat(countries()).contains("cr", "sv", "hn", "ni", "pa", "th", "ua");
  }

  @ParameterizedTest
  @MethodSource("countries")
  void every_pack_is_sound_and_tells_what_a_lawyer_must_review(String country) {
    PackReport report = PackReview.report(PackFolder.ORIGINAL.resolve(country), STANDARD);
    assertThat(report.problems()).isEmpty();
    assertThat(report.country()).isEqualTo(country.toUpperCase(Locale.ROOT));
    assertThat(report.toReview()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("countries")
  void every_pack_brings_a_demo_with_all_roles_and_the_same_pattern_of_names(String country) {
    List<DemoAccount> accounts = DemoAccount.of(PackFolder.ORIGINAL.resolve(country));
    assertThat(accounts)
        .extracting(DemoAccount::username)
        .contains(
            "coordinacion",
            "estadistica",
            "auditoria",
            "proteccion.datos",
            "penal.juvenil",
            "cooperacion",
            "ti")
        .anyMatch(name -> name.startsWith("fiscal2."))
        .anyMatch(name -> name.startsWith("jefatura."))
        .anyMatch(name -> name.startsWith("registro."))
        .anyMatch(name -> name.startsWith("victimas."));
    Pack pack = ShelfFixture.pack(country);
    assertThat(accounts.stream().map(DemoAccount::role).collect(Collectors.toSet()))
        .isEqualTo(
            pack.rows(PackFile.CODE).stream()
                .filter(row -> row.get("list").equals("role"))
                .map(row -> row.get("code"))
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("countries")
  void every_pack_says_once_which_act_prosecutes_and_has_judgments_both_ways(String country) {
    Procedures procedures = ShelfFixture.book(country).procedures();
    List<String> all = new ArrayList<>(List.of(Procedures.ORDINARY));
    ShelfFixture.pack(country).rows(PackFile.PROCEDURE).forEach(row -> all.add(row.get("code")));
    for (String procedure : all) {
      List<DecisionKind> decisions = procedures.decisionKinds(null, procedure);
      assertThat(decisions).filteredOn(DecisionKind::accusation).hasSize(1);
      assertThat(decisions)
          .filteredOn(DecisionKind::judgment)
          .extracting(DecisionKind::defaultOutcome)
          .contains("CONVICTED", "ACQUITTED");
    }
  }

  @Test
  void two_packs_side_by_side_speak_each_in_its_own_words() {
    CodeBook salvador = ShelfFixture.book("sv");
    CodeBook panama = ShelfFixture.book("pa");
    assertThat(salvador.title("body", "TRIAL_COURT", ES)).isEqualTo("Tribunal de Sentencia");
    assertThat(panama.title("body", "TRIAL_COURT", ES)).isEqualTo("Tribunal de Juicio Oral");
    assertThat(panama.title("body", "PENAL_JUDGE", ES)).isEqualTo("Juzgado de Garantías");
  }

  @ParameterizedTest
  @MethodSource("countries")
  void every_setting_of_a_pack_is_read_somewhere(String country) throws IOException {
    String program = program();
    List<String> unread =
        ShelfFixture.pack(country).settings().keySet().stream()
            .filter(name -> !name.endsWith(SettingsCheck.CONFIRMED) && !HELD.contains(name))
            .filter(name -> !program.contains("\"" + name + "\""))
            .filter(name -> !program.contains("\"" + name.replaceFirst("[^.]+$", "") + "\""))
            .toList();
    assertThat(unread).isEmpty();
  }

  /** The sources without the list of settings itself. */
  private static String program() throws IOException {
    StringBuilder program = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("SettingsCheck.java")) {
          program.append(Files.readString(file));
        }
      }
    }
    return program.toString();
  }

  @Test
  void what_a_lawyer_must_review_says_what_stands_there_and_what_is_missing() {
    assertThat(PackReview.report(PackFolder.ORIGINAL.resolve("th"), STANDARD).toReview())
        .anyMatch(line -> line.matches("offence.csv, row \\d+: PC282 .*: penalty to be filled in"))
        .anyMatch(line -> line.startsWith("pack.properties: sentence.total.max.months=600"))
        .anyMatch(line -> line.startsWith("holiday.csv") && line.contains("Songkran"));
    assertThat(PackReview.report(PackFolder.ORIGINAL.resolve("ua"), STANDARD).toReview())
        .anyMatch(line -> line.startsWith("deadline_rule.csv") && line.contains("UA-AFTER-WAR"))
        .anyMatch(line -> line.startsWith("pack.properties: name.letters=а=a б=b"));
  }

  @ParameterizedTest
  @MethodSource("countries")
  void a_list_is_said_in_the_words_of_its_country(String country) {
    CodeBook book = ShelfFixture.book(country);
    ShelfFixture.pack(country)
        .wordings()
        .forEach(
            (language, words) ->
                words.forEach(
                    (key, text) -> {
                      String[] parts = key.split("\\.", 3);
                      if (parts[0].equals("code")) {
                        assertThat(book.title(parts[1], parts[2], Locale.forLanguageTag(language)))
                            .as(key)
                            .isEqualTo(text);
                      }
                    }));
  }

  @ParameterizedTest
  @MethodSource("countries")
  void a_measure_and_the_terms_of_the_same_law_say_the_same_limit(String country) {
    Pack pack = ShelfFixture.pack(country);
    for (CsvFile.Row measure : pack.rows(PackFile.MEASURE_KIND)) {
      String begins = "MEASURE:" + measure.get("code");
      List<CsvFile.Row> limits =
          pack.rows(PackFile.DEADLINE_RULE).stream()
              .filter(
                  rule ->
                      List.of((rule.get("triggers") + " " + rule.get("requires")).split(" "))
                          .contains(begins))
              .toList();
      String length =
          measure.get(measure.get("period_days").isEmpty() ? "max_months" : "period_days");
      if (!limits.isEmpty() && !length.isEmpty()) {
        assertThat(limits).as(begins).anyMatch(rule -> rule.get("length").equals(length));
        String more = measure.get("extension_months");
        assertThat(limits)
            .as(begins + " extended")
            .anyMatch(rule -> more.isEmpty() || rule.get("extended_by").contains("@" + more + "*"));
        String whole = measure.get("total_days");
        assertThat(limits)
            .as(begins + " in all")
            .anyMatch(rule -> whole.isEmpty() || rule.get("total_most").equals(whole));
      }
    }
  }

  // The tests 8 to 10 that every workflow must pass.

  @ParameterizedTest(name = "facts on {0}")
  @CsvSource({"2019-05-01,L59-52 CP219-2020", "2020-12-01,CP219-2020", "2024-03-01,CP219"})
  void test_8_the_penalty_of_the_day_of_the_facts_is_offered_and_after_it_a_later_milder_one(
      LocalDate facts, String codes) {
    CodeBook honduras = ShelfFixture.book("hn");
    assertThat(honduras.offences("trata", facts, ES))
        .filteredOn(offence -> offence.aggravatedOf() == null)
        .extracting(Offence::code)
        .containsExactly(codes.split(" "));
  }

  @Test
  void test_8_a_later_text_may_be_milder_and_both_texts_are_there_for_the_judgment() {
    CodeBook honduras = ShelfFixture.book("hn");
    Offence ofTheFacts = honduras.offence("L59-52").orElseThrow();
    Offence later = honduras.offence("CP219-2020").orElseThrow();
    assertThat(later.validFrom()).isEqualTo(ofTheFacts.validTo().plusDays(1));
    assertThat(later.maxMonths()).isLessThan(ofTheFacts.minMonths());
    assertThat(later.milderThan()).contains("L59-52");
  }

  @Test
  void test_9_in_nicaragua_the_accusation_comes_before_the_first_hearing() {
    Pack nicaragua = ShelfFixture.pack("ni");
    CsvFile.Row accusation = accusation(nicaragua);
    CsvFile.Row preliminary = row(nicaragua, PackFile.HEARING_KIND, "H01");
    assertThat(preliminary.get("title_es")).isEqualTo("Audiencia preliminar");
    assertThat(accusation.get("from_stages").split(" ")).contains("NI-10", "NI-20");
    assertThat(preliminary.get("stages")).isEqualTo(accusation.get("to_stage"));
    // In Costa Rica the same hearing follows the accusation, but the suspect was heard before it.
    Pack costaRica = ShelfFixture.pack("cr");
    assertThat(row(costaRica, PackFile.HEARING_KIND, "H01").get("stages").split(" "))
        .containsAll(Arrays.asList(accusation(costaRica).get("from_stages").split(" ")));
  }

  @Test
  void test_10_a_new_country_is_a_folder_that_the_validator_accepts() {
    assertThat(problems(SmallCountry.write(folder))).isEmpty();
  }

  @ParameterizedTest(name = "{3}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "decision_kind.csv|MOVES,AQ-10,AQ-20|MOVES,AQ-10,AQ-99|is not a code of the list stage",
        "decision_kind.csv|MOVES,AQ-30,AQ-70|NONE,AQ-30,|has no way to end",
        "decision_kind.csv|MOVES,AQ-20,AQ-30|NONE,AQ-20,|cannot be reached",
        "deadline_rule.csv|CASE,DECISION:D15|CASE,|nothing starts the term",
        "deadline_rule.csv|CASE,DECISION:D15|CASE,DECISION:D77|is not a code of the list"
            + " decision_kind",
        "court.csv|Ice Court|''|the title is missing",
        "offence.csv|0204|''|may not be empty",
        "offence.csv|2020-01-01|2020-01-41|is not a date",
        "wording_en.properties|code.body.TRIAL_COURT|code.body.ICE|the house has no such text",
        "demo/account.csv|office_head|ice_head|is not a code of the list role",
        "pack.properties|threshold.state|threshold.sate|nothing reads this setting",
        "pack.properties|currency=USD|name.order=first last|is not one of given",
        "pack.properties|currency=USD|name.letters=ж|is not letter=latin"
      })
  void test_10_the_validator_names_what_a_new_country_lacks(
      String file, String good, String bad, String problem) throws IOException {
    Path pack = SmallCountry.write(folder);
    Path spoilt = pack.resolve(file);
    String text = Files.readString(spoilt);
    assertThat(text).contains(good);
    Files.writeString(spoilt, text.replace(good, bad));
    assertThat(problems(pack)).anyMatch(each -> each.contains(problem));
  }

  @Test
  void an_earlier_version_with_settings_that_are_gone_can_come_back() throws IOException {
    Path settings = SmallCountry.write(folder).resolve("pack.properties");
    Files.writeString(
        settings, Files.readString(settings) + "phone.prefix=+672\nweek.first=MONDAY\n");
    assertThat(problems(settings.getParent())).isEmpty();
  }

  @Test
  void a_pack_is_known_by_its_files_and_its_demo_is_no_part_of_the_law() throws IOException {
    Path pack = SmallCountry.write(folder);
    String before = PackReview.report(pack, STANDARD).digest();
    Files.writeString(pack.resolve("demo/account.csv"), "username,role,office,short_name\n");
    assertThat(PackReview.report(pack, STANDARD).digest()).isEqualTo(before);
    Files.writeString(pack.resolve("PACK.md"), "Another source.\n");
    assertThat(PackReview.report(pack, STANDARD).digest()).isNotEqualTo(before);
  }

  @Test
  void no_two_packs_share_a_stage() throws IOException {
    Set<String> seen = new HashSet<>();
    for (String country : countries().toList()) {
      for (CsvFile.Row row : ShelfFixture.pack(country).rows(PackFile.STAGE)) {
        assertThat(seen.add(row.get("code"))).as(row.get("code")).isTrue();
      }
    }
  }

  private static List<String> problems(Path pack) {
    return PackReview.report(pack, STANDARD).problems();
  }

  private static CsvFile.Row accusation(Pack pack) {
    return pack.rows(PackFile.DECISION_KIND).stream()
        .filter(row -> row.yes("accusation"))
        .findFirst()
        .orElseThrow();
  }

  private static CsvFile.Row row(Pack pack, PackFile file, String code) {
    return pack.rows(file).stream()
        .filter(row -> row.get("code").equals(code))
        .findFirst()
        .orElseThrow();
  }
}
