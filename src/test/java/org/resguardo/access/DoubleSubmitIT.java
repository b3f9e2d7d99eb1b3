package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;

/**
 * Whoever presses a button twice has one record: the second answer after the first, both at once,
 * and the same request from a page that was opened again.
 */
@Tag("faults")
class DoubleSubmitIT {
  private static final AtomicInteger HOUR = new AtomicInteger(8);
  private static final String KEY = "requestKey";

  // What a second try from a fresh page may add to: that is a second copy, a second analysis. The
  // others are refused by what the first one left: the name taken, the case closed.
  private static final Set<String> WITHOUT_KEY =
      Set.of(
          "evidence_copy",
          "evidence_analysis",
          "app_user",
          "case_assignment",
          "case_transfer",
          "case_closing");

  /** A form of {@code page} that makes a row of {@code table}; one that has a button's name. */
  private record Kind(
      String account, String page, String button, String table, Map<String, String> answers) {
    @Override
    public String toString() {
      return page + " " + button;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        kind(
            "registro.sanjose /cases/new offenceCode_hinput case_file",
            "complaintOn=2/11/2026 factsFrom=2026-10 howArose=POLICE placeDivision=1 victim=NONE"
                + " suspect=NONE offenceCode_hinput=CP172-AG summary=Doble"),
        kind(
            "registro.sanjose /cases/{number}/victims/new detectedOn victim",
            "given=Doble family1=Ensayo sex=F citizenships=CR ageFrom=12 ageTo=14"
                + " detectedOn=1/10/2026"),
        kind(
            "registro.sanjose /cases/{number}/accused/new known accused",
            "given=Doble family1=Inventado sex=M citizenships=CR firstSuspectedOn=1/10/2026"),
        kind(
            "registro.sanjose /cases/{number}/parties/new capacity other_party",
            "capacity=WITNESS given=Doble family1=Supuesto"),
        kind(
            "registro.sanjose /cases/{number}/hearings/new minutes hearing",
            "kind=H04 day=11/12/2026 time={free} court=JP-LIB closedToPublic=true"),
        kind(
            "registro.sanjose /cases/{number}/decisions/new?kind=D24 decidedOn decision",
            "decidedOn=2/11/2026 despite=Ensayo"),
        kind(
            "fiscal.sanjose /cases/{number}/counts/new offence_hinput charge_count",
            "offence_hinput=CP172 from=10/1/2026 laid=on victims={victim}"),
        kind(
            "fiscal.sanjose /cases/{number}/measures/new?kind=M01 person measure",
            "decidedOn=5/11/2026 from=5/11/2026 length=3 unit=MONTHS statedUntil=5/2/2027"
                + " grounds=FLIGHT"),
        kind(
            "fiscal.sanjose /cases/{number}/measures/{measure}?step=REVIEWED on measure_step",
            "on=10/11/2026 outcome=KEPT"),
        kind(
            "fiscal.sanjose /cases/{number}/deadlines/new title deadline",
            "title=Doble due=1/12/2026"),
        kind(
            "fiscal.sanjose /cases/{number}/evidence/new description evidence_item",
            "kind=OBJECT description=Doble collectedOn=3/11/2026 collectedTime=10:00"
                + " collectedPlace=Aqui collectedBy=Alguien ground=DELIVERY seal=S-2"),
        kind(
            "fiscal.sanjose /cases/{number}/evidence/{evidence}/custody purpose custody_step",
            "to=Bodega day=4/11/2026 time=11:00 purpose=STORAGE condition=GOOD sealIntact=true"
                + " giverConfirmed=true takerConfirmed=true"),
        kind(
            "fiscal.sanjose /cases/{number}/evidence/{evidence} hash evidence_copy",
            "hash=" + "ab".repeat(32) + " tool=Navegador"),
        kind(
            "fiscal.sanjose /cases/{number}/evidence/{evidence} laboratory evidence_analysis",
            "laboratory=Laboratorio askedOn=4/11/2026"),
        kind(
            "ti /admin/users/new username app_user",
            "username=doble.{unique} shortName=Doble roleCode=registry_clerk officeCode=SANJOSE"
                + " reason=Prueba"),
        kind(
            "jefatura.sanjose /cases/{number}/assign prosecutor case_assignment",
            "prosecutor=fiscal2.sanjose reason=WORKLOAD"),
        kind(
            "jefatura.sanjose /cases/{number}/transfer toOffice case_transfer",
            "toOffice=LIBERIA on=23/11/2026 reason=TERRITORY"),
        kind(
            "fiscal.sanjose /cases/{number}/close reason case_closing",
            "on=23/11/2026 reason=DUPLICATE"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void sent_again_it_leads_to_the_same_record(Kind kind) throws SQLException {
    Sheet sheet = new Sheet(kind);
    String body = sheet.open().filled(sheet.answers);
    long before = rows(kind.table);
    HttpResponse<String> first = sheet.send(body);
    assertThat(first.statusCode()).as(told(first)).isEqualTo(302);
    HttpResponse<String> second = sheet.send(body);
    assertThat(second.statusCode()).as(told(second)).isEqualTo(302);
    assertThat(place(second)).isEqualTo(place(first));
    assertThat(rows(kind.table)).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void sent_twice_at_once_it_makes_one_record(Kind kind) throws SQLException {
    Sheet sheet = new Sheet(kind);
    String body = sheet.open().filled(sheet.answers);
    long before = rows(kind.table);
    List<CompletableFuture<HttpResponse<String>>> both =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> sheet.send(body)))
            .limit(2)
            .toList();
    for (CompletableFuture<HttpResponse<String>> one : both) {
      assertThat(one.join().statusCode()).as(told(one.join())).isEqualTo(302);
    }
    assertThat(rows(kind.table)).isEqualTo(before + 1);
  }

  static Stream<Kind> withKey() {
    return kinds().filter(kind -> !WITHOUT_KEY.contains(kind.table));
  }

  /** Where the form was kept over a lost session it comes from another view, with its old key. */
  @ParameterizedTest
  @MethodSource("withKey")
  void the_same_request_from_a_page_opened_again_makes_one_record(Kind kind) throws SQLException {
    Sheet sheet = new Sheet(kind);
    PostedForm opened = sheet.open();
    PostedForm again = sheet.open();
    sheet.answers.put(KEY, opened.value(KEY).orElseThrow());
    long before = rows(kind.table);
    HttpResponse<String> first = sheet.send(opened.filled(sheet.answers));
    assertThat(first.statusCode()).as(told(first)).isEqualTo(302);
    HttpResponse<String> second = sheet.send(again.filled(sheet.answers));
    assertThat(second.statusCode()).as(told(second)).isEqualTo(302);
    assertThat(rows(kind.table)).isEqualTo(before + 1);
  }

  /** One kind of form on a case of its own. */
  private static final class Sheet {
    private final Kind kind;
    private final Door door;
    private final String address;
    private final Map<String, String> answers = new LinkedHashMap<>();

    Sheet(Kind kind) {
      WholeCase whole = new WholeCase();
      this.kind = kind;
      door = Door.open(kind.account);
      address = whole.fill(kind.page);
      kind.answers.forEach((field, answer) -> answers.put(field, whole.fill(free(answer))));
    }

    // An hour at which the prosecutor of all these cases sits nowhere else.
    private static String free(String answer) {
      return answer.equals("{free}") ? (HOUR.getAndIncrement() + ":00") : answer;
    }

    PostedForm open() {
      return PostedForm.of(door.get(address).body()).stream()
          .filter(form -> form.has(kind.button))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(address + " has no " + kind.button));
    }

    HttpResponse<String> send(String body) {
      return door.post(address, body);
    }
  }

  private static Kind kind(String where, String answers) {
    String[] parts = where.split(" ");
    Map<String, String> given = new LinkedHashMap<>();
    for (String answer : answers.split(" ")) {
      given.put(
          answer.substring(0, answer.indexOf('=')), answer.substring(answer.indexOf('=') + 1));
    }
    return new Kind(parts[0], parts[1], parts[2], parts[3], given);
  }

  private static long rows(String table) throws SQLException {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      count.next();
      return count.getLong(1);
    }
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  /** What the page says of what was sent: at its fields, above them, and in its warnings. */
  private static String told(HttpResponse<String> answer) {
    return Pattern.compile(
            "(-error\"|r-errors|r-note warn).*?</(span>[^<]*|ul|div)", Pattern.DOTALL)
        .matcher(answer.body())
        .results()
        .map(found -> found.group().replaceAll("<[^>]*>|\\s+", " "))
        .collect(Collectors.joining("; "));
  }
}
