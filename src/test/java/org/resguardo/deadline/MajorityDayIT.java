package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;

/**
 * A limit that runs from the majority of a child: two children of one month are told apart by
 * nothing that the house says of it, neither on a page nor at the interface nor in what mail is
 * made of. So no birth day can be derived; a child of the next month shows that the test would see
 * it.
 */
class MajorityDayIT {
  private static final String RULE = "CR-BAR-CHILD";
  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP167","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";

  private final Api prosecutor = Api.as("fiscal.sanjose");
  private final Door door = Door.open("fiscal.sanjose");

  @Test
  void the_day_of_a_birth_shows_in_no_list_no_answer_and_no_mail() {
    Told early = told("2012-03-02");
    Told late = told("2012-03-28");
    Told next = told("2012-04-02");
    assertThat(early.due).isEqualTo("2055-03-01");
    assertThat(next.due).as("the month is told").isEqualTo("2055-04-01");

    assertThat(late.term).isEqualTo(early.term).isNotEqualTo(next.term);
    assertThat(late.list).isEqualTo(early.list).contains("2055").isNotEqualTo(next.list);
    assertThat(late.page).isEqualTo(early.page).contains("2055").isNotEqualTo(next.page);
    assertThat(late.kept).isEqualTo(early.kept).isNotEqualTo(next.kept);
    for (String said : new String[] {early.term, early.list, early.page, early.kept}) {
      assertThat(said).doesNotContain("2012-03", "03/2012", "mar 2012", "2030-03-02");
    }
  }

  /**
   * The term with its reckoning at the interface, the case's list and the term's page, and the row
   * itself, of which every warning and notice is made; without what names the case.
   */
  private record Told(String due, String term, String list, String page, String kept) {}

  private Told told(String birth) {
    String number = prosecutor.post("/cases", CASE).get("number").getAsString();
    String at = "/cases/" + number;
    String victim =
        code(
            at + "/victims",
            "{\"sex\":\"F\",\"citizenships\":[\"CR\"],\"minorStatus\":\"MINOR\","
                + "\"detectedOn\":\"2026-11-02\",\"interpreterNeeded\":false,"
                + "\"identity\":{\"given\":\"Aurelia\",\"family1\":\"Fingida\",\"birth\":\""
                + birth
                + "\"}}");
    String accused =
        code(
            at + "/accused",
            "{\"kind\":\"NATURAL\",\"known\":false,\"sex\":\"M\",\"citizenships\":[\"CR\"]}");
    JsonObject count =
        prosecutor.post(
            at + "/counts",
            "{\"offence\":\"CP167\",\"acts\":1,\"from\":\"2026-09-10\",\"attempt\":\"COMPLETED\","
                + "\"cells\":[{\"accused\":\"%s\",\"victims\":[\"%s\"],\"participation\":\"AUTHOR\","
                    .formatted(accused, victim)
                + "\"relation\":\"STRANGER\"}]}");
    assertThat(count.get("httpStatus").getAsInt()).as(count.toString()).isEqualTo(201);
    JsonObject term = term(at);
    String address = at + "/deadlines/" + term.get("id").getAsLong();
    return new Told(
        term.get("due").getAsString().substring(0, 10),
        bare(prosecutor.get(address).toString(), number),
        bare(text(door.get(at + "/deadlines").body()), number),
        bare(text(door.get(address).body()), number),
        kept(number));
  }

  private JsonObject term(String at) {
    JsonObject terms = prosecutor.get(at + "/deadlines");
    for (String group : new String[] {"open", "court"}) {
      for (JsonElement one : terms.getAsJsonArray(group)) {
        JsonObject term = one.getAsJsonObject();
        if (term.has("rule") && term.get("rule").getAsString().equals(RULE)) {
          return term;
        }
      }
    }
    throw new IllegalStateException("no " + RULE + " in " + terms);
  }

  private String code(String address, String body) {
    JsonObject made = prosecutor.post(address, body);
    assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
    return made.get("code").getAsString();
  }

  /** Without numbers, codes and keys, of which each case has its own. */
  private static String bare(String text, String number) {
    return text.replace(number, "N")
        .replaceAll("V-[A-Z0-9]{4,8}", "V")
        .replaceAll("\"id\":\\d+|/deadlines/\\d+", "I")
        .replaceAll("[0-9a-zA-Z+/=_-]{24,}", "K");
  }

  /** What a reader of the page reads. */
  private static String text(String page) {
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
        .replaceAll("(?s)<script.*?</script>|<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }

  private static String kept(String number) {
    try (Connection root = Product.get().stores().root();
        ResultSet row =
            root.createStatement()
                .executeQuery(
                    "SELECT CONCAT_WS(' ', d.started_on, d.due_on, d.due_at, d.reckoned_on, d.working,"
                        + " d.state) FROM deadline d JOIN case_file c ON c.id = d.case_id"
                        + " WHERE d.superseded_at IS NULL AND d.rule_code = '"
                        + RULE
                        + "' AND c.number = '"
                        + number
                        + "'")) {
      row.next();
      return row.getString(1).replaceAll("#\\d+", "#");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
