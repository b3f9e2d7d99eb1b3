package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.reference.Terms;

/**
 * The tests of the workflow that are about terms, by name and number, each on the pack of its
 * country; the packs stand side by side. The others: 1 and 2 in DecisionServiceIT, 8 to 10 in
 * CountriesTest, 9 and 10 with the product running in CountryLifeIT.
 */
class WorkflowTest {
  private static final String TODAY = "2026-11-25";
  private static final Map<String, Terms> LAWS =
      Stream.of("cr", "sv", "hn", "ni", "pa", "th", "ua")
          .collect(Collectors.toMap(Function.identity(), Law::ofCountry));

  @Test
  void each_of_the_ten_tests_is_there_by_name() throws IOException {
    Pattern named = Pattern.compile("void test_(\\d+)_\\w+\\(");
    Set<Integer> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        named
            .matcher(Files.readString(file))
            .results()
            .forEach(name -> found.add(Integer.valueOf(name.group(1))));
      }
    }
    assertThat(found).containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void test_3_a_provisional_dismissal_that_nobody_reopens_fires_at_one_year() {
    Computed end = one("cr", "CR-PROVISIONAL", "DECISION:D05@2025-03-03");
    assertThat(end.due().toLocalDate()).isEqualTo("2026-03-03");
    assertThat(end.rule().gravity()).isEqualTo("EXTINCTION");
    assertThat(end.expired(LocalDate.parse("2026-03-03"))).as("on its last day").isFalse();
    assertThat(end.expired(LocalDate.parse("2026-03-04"))).as("the day after").isTrue();
    assertThat(one("cr", "CR-PROVISIONAL", "DECISION:D05@2025-03-03 DECISION:D21@2026-03-03"))
        .as("reopened on the last day")
        .extracting(Computed::state)
        .isEqualTo(Computed.State.DONE);
    assertThat(due("hn", "HN-PROVISIONAL", "DECISION:D05@2025-03-03"))
        .as("another country, another length")
        .isEqualTo("2030-03-03");
  }

  @Test
  void test_4_detention_of_12_and_12_months_warns_at_90_30_and_7_days() {
    Computed first = one("cr", "CR-DET-ORD", "MEASURE:M01@2026-03-03");
    assertThat(first.due().toLocalDate()).isEqualTo("2027-03-02");
    assertThat(first.rule().warnDays()).containsExactly(90, 30, 7);
    Computed longer =
        one("cr", "CR-DET-ORD", "MEASURE:M01@2026-03-03 MEASURE_EXTENDED:M01@2027-02-20");
    assertThat(longer.due().toLocalDate()).isEqualTo("2028-03-02");
    assertThat(longer.working())
        .as("the extension names what extended it")
        .anySatisfy(
            step -> {
              assertThat(step.kind()).isEqualTo(Step.Kind.EXTEND);
              assertThat(step.arguments()).contains("act#1");
            });
    assertThat(due("cr", "CR-DET-ORD", "MEASURE:M01@2026-03-03 DECISION:D27@2027-02-20"))
        .as("a ruling that extends nothing moves nothing")
        .isEqualTo("2027-03-02");
    assertThat(
            due(
                "cr",
                "CR-DET-ORD",
                "MEASURE:M01@2026-03-03 MEASURE_EXTENDED:M01@2027-02-20"
                    + " MEASURE_EXTENDED:M01@2028-02-20"))
        .as("there is one extension, not two")
        .isEqualTo("2028-03-02");
  }

  @Test
  void test_5_in_panama_each_steps_term_starts_the_next() {
    String imputed = "DECISION:D60@2026-01-15";
    assertThat(due("pa", "PA-FORMAL", imputed)).isEqualTo("2026-07-15");
    assertThat(there("pa", "PA-149-A", imputed, "2026-07-15")).as("still within it").isFalse();
    assertThat(due("pa", "PA-149-A", imputed, "2026-07-16")).isEqualTo("2026-07-25");
    String asked = imputed + " DECISION:D64@2026-07-27T10:00";
    assertThat(there("pa", "PA-149-B", asked, "2026-07-25")).as("before the ten days").isFalse();
    assertThat(Law.one(LAWS.get("pa"), "PA-149-B", asked, "2026-07-28").due())
        .isEqualTo("2026-07-29T10:00");
    String ordered = asked + " DECISION:D65@2026-08-03T09:00";
    assertThat(Law.one(LAWS.get("pa"), "PA-149-C", ordered, "2026-08-04").due())
        .isEqualTo("2026-08-05T09:00");
    assertThat(there("pa", "PA-149-D", ordered, "2026-08-05")).isFalse();
    assertThat(due("pa", "PA-149-D", ordered, "2026-08-06")).isEqualTo("2026-08-06");
    String accused = ordered + " DECISION:D06@2026-08-04T12:00";
    assertThat(there("pa", "PA-149-D", accused, "2026-12-01")).as("accused in time").isFalse();
    String early = imputed + " DECISION:D06@2026-05-01";
    assertThat(there("pa", "PA-149-A", early, "2026-12-01")).isFalse();
  }

  @Test
  void test_6_in_thailand_remand_is_renewed_six_times_and_the_limit_is_reached() {
    StringBuilder story = new StringBuilder("MEASURE:M01@2026-01-01");
    LocalDate last = LocalDate.parse("2026-01-12");
    assertThat(due("th", "TH-REMAND", story.toString())).isEqualTo(last);
    for (int renewal = 1; renewal <= 6; renewal++) {
      story.append(" MEASURE_EXTENDED:M01@").append(last);
      last = last.plusDays(12);
      assertThat(due("th", "TH-REMAND", story.toString())).as("renewal " + renewal).isEqualTo(last);
    }
    assertThat(last).as("84 days from 1 January").isEqualTo("2026-03-25");
    Computed seventh = one("th", "TH-REMAND", story + " MEASURE_EXTENDED:M01@2026-03-25");
    assertThat(seventh.due().toLocalDate()).isEqualTo(last);
    assertThat(seventh.working()).extracting(Step::kind).contains(Step.Kind.EXHAUSTED);
    assertThat(seventh.rule().gravity()).isEqualTo("RELEASE");
  }

  @Test
  void test_7_in_ukraine_a_law_for_a_time_lengthens_a_term_between_two_dates_only() {
    assertThat(due("ua", "UA-AFTER", "DECISION:D60@2021-12-23"))
        .as("over on the day before it began")
        .isEqualTo("2022-02-23");
    assertThat(due("ua", "UA-AFTER", "DECISION:D60@2021-12-24"))
        .as("two months, and one because it still ran on 24 February 2022")
        .isEqualTo("2022-03-24");
    assertThat(due("ua", "UA-AFTER", "DECISION:D60@2026-12-31"))
        .as("begun on its last day")
        .isEqualTo("2027-03-31");
    assertThat(due("ua", "UA-AFTER", "DECISION:D60@2027-01-01")).isEqualTo("2027-03-01");
    assertThat(one("ua", "UA-AFTER", "DECISION:D60@2026-03-03").working())
        .as("the reckoning says which law lengthened it")
        .anySatisfy(
            step -> {
              assertThat(step.kind()).isEqualTo(Step.Kind.OVERLAY);
              assertThat(step.arguments()).contains("UA-AFTER-WAR");
            });
  }

  @Test
  void the_same_events_are_other_terms_in_another_country() {
    String story = "ARREST@2026-03-03T08:00";
    assertThat(one("cr", "CR-ARREST", story).due()).isEqualTo("2026-03-04T08:00");
    assertThat(one("ni", "NI-ARREST", story).due()).isEqualTo("2026-03-05T08:00");
    assertThat(one("ua", "UA-ARREST", story).due()).isEqualTo("2026-03-05T20:00");
    assertThat(there("cr", "UA-ARREST", story, TODAY)).isFalse();
  }

  private static Computed one(String country, String rule, String events) {
    return Law.one(LAWS.get(country), rule, events, TODAY);
  }

  private static LocalDate due(String country, String rule, String events) {
    return due(country, rule, events, TODAY);
  }

  private static LocalDate due(String country, String rule, String events, String today) {
    return Law.one(LAWS.get(country), rule, events, today).due().toLocalDate();
  }

  private static boolean there(String country, String rule, String events, String today) {
    return !Law.all(LAWS.get(country), rule, events, today).isEmpty();
  }
}
