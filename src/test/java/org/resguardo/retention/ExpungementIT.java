package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.retention.ClosedCase.status;

import com.google.gson.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;

/** Whom a court cleared is found by nobody; the judgment stays in the figures. */
@Tag("DP-16")
@DisplayName("DP-16: expungement and finding of innocence")
class ExpungementIT {
  private static final List<String> TABLES = List.of("O1", "O2", "O3", "O4", "G4");
  private static final String ORDER =
      "{\"person\":\"%s\",\"ground\":\"INNOCENT\",\"order\":\"S-2026-9\",\"on\":\"2026-11-20\"}";
  private static final String SAME =
      """
      {"kind":"NATURAL","known":true,"sex":"M","citizenships":["CR"],"firstSuspectedOn":"2026-11-03",
       "identity":{"given":"Eleuterio","family1":"%s","documents":
       [{"kind":"NATIONAL_ID","number":"%s","country":"CR"}]}}""";

  private static final String IN_LIBERIA =
      """
      {"officeCode":"LIBERIA","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";

  private final Api head = Api.as("jefatura.sanjose");

  @Test
  void a_name_search_gives_nothing_and_the_judgment_stays() throws SQLException {
    ClosedCase judged = new ClosedCase("Inocentez").judged("D15", "CONVICTED");
    List<String> figures = figures();
    assertThat(found("Inocentez")).contains(judged.at("/accused/" + judged.accused));
    assertThat(judged.accusedList()).contains("Inocentez");
    JsonObject order = head.post(judged.at("/expungements"), ORDER.formatted(judged.accused));
    assertThat(status(order)).isEqualTo(201);

    assertThat(found("Inocentez")).doesNotContain(judged.at("/accused/" + judged.accused));
    assertThat(judged.accusedList()).contains(judged.accused).doesNotContain("Inocentez");
    assertThat(Api.as("fiscal.sanjose").get(judged.at("/accused/" + judged.accused)).toString())
        .doesNotContain("Inocentez");
    assertThat(figures()).isEqualTo(figures);
    assertThat(status(head.post(judged.at("/expungements"), ORDER.formatted(judged.accused))))
        .as("twice")
        .isEqualTo(422);

    String withdrawal = judged.at("/expungements/" + order.get("id").getAsLong() + "/withdrawal");
    assertThat(status(head.post(withdrawal, "{}"))).isEqualTo(422);
    assertThat(status(head.post(withdrawal, "{\"reason\":\"Otra persona\"}"))).isEqualTo(204);
    assertThat(found("Inocentez")).contains(judged.at("/accused/" + judged.accused));
    assertThat(judged.accusedList()).contains("Inocentez");
  }

  @Test
  void a_correction_does_not_bring_it_back() throws SQLException {
    ClosedCase judged = new ClosedCase("Corregidez").judged("D15", "CONVICTED");
    head.post(judged.at("/expungements"), ORDER.formatted(judged.accused));
    Door clerk = Door.open("registro.sanjose");
    String edit = judged.at("/accused/" + judged.accused + "/edit");
    PostedForm form = PostedForm.of(clerk.get(edit).body(), "form").orElseThrow();
    clerk.post(edit, form.with("form:family1", "Corregidez"));
    assertThat(found("Corregidez")).doesNotContain(judged.at("/accused/" + judged.accused));
    assertThat(tokens(judged)).isZero();
  }

  @Test
  void nobody_is_told_that_the_person_is_known_elsewhere() throws SQLException {
    String document = "9-0555-1234";
    ClosedCase known = new ClosedCase("Conocidez");
    String code = entered("/accused", known, SAME.formatted("Libradez", document));
    assertThat(told(document)).as("before").contains("SANJOSE");
    head.post(known.at("/expungements"), ORDER.formatted(code));
    assertThat(told(document)).doesNotContain("SANJOSE");
  }

  @Test
  void only_an_accused_by_an_order_that_was_given_and_within_reach() {
    ClosedCase open = new ClosedCase("Alcancez");
    String orders = open.at("/expungements");
    assertThat(status(head.post(orders, ORDER.formatted(open.victim)))).isEqualTo(422);
    String future = ORDER.formatted(open.accused).replace("2026-11-20", "2026-12-24");
    assertThat(status(head.post(orders, future))).isEqualTo(422);
    String ground = ORDER.formatted(open.accused).replace("INNOCENT", "WHIM");
    assertThat(status(head.post(orders, ground))).isEqualTo(422);
    assertThat(status(Api.as("jefatura.liberia").get(orders))).isEqualTo(404);
    assertThat(status(Api.as("registro.sanjose").get(orders))).isEqualTo(403);
  }

  // Somebody with the document is entered in Liberia: what is told of records elsewhere.
  private static String told(String document) {
    Api liberia = Api.as("fiscal.liberia");
    String number = ClosedCase.of(liberia.post("/cases", IN_LIBERIA), "number");
    return liberia
        .post("/cases/" + number + "/accused", SAME.formatted("Libradez", document))
        .getAsJsonArray("elsewhere")
        .toString();
  }

  private static String entered(String kind, ClosedCase in, String body) {
    return ClosedCase.of(Api.as("fiscal.sanjose").post(in.at(kind), body), "code");
  }

  private static int tokens(ClosedCase of) throws SQLException {
    return ClosedCase.count(
        "SELECT COUNT(*) FROM resguardo_vault.match_token t JOIN accused a"
            + " ON a.party_id = t.party_id JOIN case_file c ON c.id = a.case_id"
            + " WHERE c.number = '%s'",
        of.number);
  }

  private static String found(String family) {
    Door prosecutor = Door.open("fiscal.sanjose");
    PostedForm form = PostedForm.of(prosecutor.get("/people/search").body(), "form").orElseThrow();
    String body = form.with("form:family1", family);
    return prosecutor.post("/people/search", body.replaceFirst("given=", "given=Eleuterio")).body();
  }

  private static List<String> figures() {
    return TABLES.stream()
        .map(
            id ->
                Api.as("coordinacion")
                    .get("/statistics/" + id + "?from=2005-01-01&to=2026-12-31&audience=inside")
                    .toString())
        .toList();
  }
}
