package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of bad cell is told with exactly its sheet, row, column and reason. */
class PlanReaderTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneId.of("America/Costa_Rica"));

  private static final String[] CASE = {
    "case",
    "1",
    "office",
    "SANJOSE",
    "registered_on",
    "2026-03-02",
    "complaint_on",
    "2026-03-01",
    "how_arose",
    "POLICE",
    "facts_from",
    "2026-01",
    "division",
    "101",
    "offence",
    "CP172",
    "summary",
    "Hechos"
  };
  private static final String[] VICTIM = {
    "case",
    "1",
    "id",
    "v1",
    "given",
    "Ana",
    "birth",
    "2012",
    "sex",
    "F",
    "citizenship",
    "CR",
    "detected_on",
    "2026-03-02",
    "trafficking_status",
    "POSSIBLE"
  };
  private static final String[] ACCUSED = {
    "case", "1", "id", "a1", "given", "Luis", "sex", "M", "citizenship", "CR"
  };
  private static final String[] HEARING = {
    "case", "1", "kind", "H06", "court", "JP-SJ", "starts_at", "hoy+2 09:30", "accused", "a1"
  };
  private static final String[] MOVE = {
    "case", "1", "kind", "CLOSE", "on", "2026-06-01", "reason", "OTHER"
  };

  @Test
  void a_good_workbook_has_nothing_to_tell_and_its_acts_come_in_the_order_of_their_days()
      throws IOException {
    PlanReader.Read read = read(sheets());
    assertThat(problems(read)).isEmpty();
    assertThat(read.plans()).hasSize(1);
    assertThat(read.plans().get(0).acts())
        .extracting(act -> act.row().sheet())
        .containsExactly(
            BookSheet.CASES,
            BookSheet.VICTIMS,
            BookSheet.ACCUSED,
            BookSheet.MOVES,
            BookSheet.HEARINGS);
    assertThat(read.plans().get(0).identities()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "CASES, office, BAD-1, import.unknownCode",
    "CASES, registered_on, 2026-02-30, import.noDate",
    "CASES, registered_on, '', import.required",
    "CASES, facts_from, pronto, import.noDate",
    "CASES, number_acting, tres, import.noNumber",
    "CASES, online, quizás, import.noYesNo",
    "CASES, exploitation, SEXUAL;BAD-2, import.unknownCode",
    "VICTIMS, age_from, 12.5, import.noNumber",
    "VICTIMS, birth, 2026-09-01, intake.birth.afterDetection",
    "VICTIMS, interpreter, 2, import.noYesNo",
    "ACCUSED, known, tal vez, import.noYesNo",
    "ACCUSED, id, v1, import.idTwice",
    "HEARINGS, starts_at, 2026-12-01, import.noMoment",
    "HEARINGS, starts_at, 2026-12-01 25:00, import.noMoment",
    "HEARINGS, accused, '', import.required",
    "MOVES, kind, SELL, import.unknownMove",
    "MOVES, on, ayer, import.noDate"
  })
  void one_bad_cell_is_one_problem_at_its_place(
      BookSheet sheet, String column, String value, String key) throws IOException {
    List<ImportProblem> found = problems(read(sheets(sheet, column, value)));
    assertThat(found).hasSize(1);
    ImportProblem only = found.get(0);
    assertThat(only.sheet()).isEqualTo(sheet.title());
    assertThat(only.row()).isEqualTo(3);
    assertThat(only.column()).isEqualTo(column);
    assertThat(only.letter()).isEqualTo(letter(sheet, column));
    assertThat(only.key()).isEqualTo(key);
  }

  @Test
  void all_errors_of_a_case_are_told_at_once() throws IOException {
    DemoSheets sheets = new DemoSheets();
    sheets.add(BookSheet.CASES, with(CASE, "office", "BAD-1", "complaint_on", "nunca"));
    sheets.add(BookSheet.VICTIMS, with(VICTIM, "sex", "BAD-2"));
    assertThat(problems(read(sheets)))
        .extracting(ImportProblem::key)
        .containsExactlyInAnyOrder("import.unknownCode", "import.noDate", "import.unknownCode");
  }

  @Test
  void rows_that_belong_to_no_case_are_told_by_themselves() throws IOException {
    DemoSheets sheets = sheets();
    sheets.add(BookSheet.CASES, CASE);
    sheets.add(BookSheet.VICTIMS, with(VICTIM, "case", "99"));
    PlanReader.Read read = read(sheets);
    assertThat(read.plans()).hasSize(1);
    assertThat(read.strays())
        .extracting(stray -> stray.sheet() + " " + stray.row() + " " + stray.key())
        .containsExactly("cases 4 import.caseTwice", "victims 4 import.noSuchCase");
  }

  private static DemoSheets sheets(Object... changed) {
    DemoSheets sheets = new DemoSheets();
    add(sheets, BookSheet.CASES, CASE, changed);
    add(sheets, BookSheet.VICTIMS, VICTIM, changed);
    add(sheets, BookSheet.ACCUSED, ACCUSED, changed);
    add(sheets, BookSheet.HEARINGS, HEARING, changed);
    add(sheets, BookSheet.MOVES, MOVE, changed);
    return sheets;
  }

  private static void add(DemoSheets sheets, BookSheet sheet, String[] row, Object... changed) {
    boolean here = changed.length > 0 && changed[0] == sheet;
    sheets.add(sheet, here ? with(row, (String) changed[1], (String) changed[2]) : row);
  }

  private static String[] with(String[] row, String... changes) {
    return Stream.of(row, changes).flatMap(Stream::of).toArray(String[]::new);
  }

  private static String letter(BookSheet sheet, String column) {
    List<String> keys = sheet.columns().stream().map(BookSheet.Column::key).toList();
    int at = keys.indexOf(column);
    return at < 26 ? "" + (char) ('A' + at) : "A" + (char) ('A' + at - 26);
  }

  private static List<ImportProblem> problems(PlanReader.Read read) {
    return Stream.concat(
            read.plans().stream()
                .flatMap(plan -> plan.acts().stream())
                .flatMap(act -> act.row().problems().stream()),
            read.strays().stream())
        .toList();
  }

  private static PlanReader.Read read(DemoSheets sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheets.write(out);
    return reader().read(Book.read(out.toByteArray(), LocalDate.now(CLOCK)));
  }

  /** With every code known but those that begin with BAD. */
  private static PlanReader reader() {
    PlanReader reader =
        new PlanReader() {
          @Override
          boolean known(String list, String value, LocalDate today) {
            return !value.startsWith("BAD");
          }
        };
    reader.people = new PeopleActs();
    reader.people.validator = content();
    reader.court = new CourtActs();
    reader.sentences = new SentenceActs();
    reader.cases = new CaseActs();
    reader.clock = CLOCK;
    return reader;
  }

  // The provider of Bean Validation is the server's: its findings are for the tests inside it.
  private static Validator content() {
    return (Validator)
        Proxy.newProxyInstance(
            PlanReaderTest.class.getClassLoader(),
            new Class<?>[] {Validator.class},
            (proxy, method, arguments) -> Set.of());
  }
}
