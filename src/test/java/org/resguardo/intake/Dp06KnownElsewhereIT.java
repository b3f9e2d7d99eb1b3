package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;

/** The same suspect in two offices: the second is told that there is a record, and whom to call. */
@Tag("DP-06")
@DisplayName("DP-06: a record exists elsewhere, without its content")
class Dp06KnownElsewhereIT {
  private static final String CASE =
      """
      {"officeCode":"%s","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Asunto reservado","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String SUSPECT =
      """
      {"kind":"NATURAL","known":true,"sex":"M","citizenships":["%s"],
       "firstSuspectedOn":"2026-11-03","identity":{"given":"Evaristo","family1":"Fingido",
       "documents":[{"kind":"NATIONAL_ID","number":"1-0660-0%03d","country":"CR"}]}}""";

  @Test
  void only_office_and_contact_are_told_and_both_sides_are_on_record() throws SQLException {
    long turn = System.nanoTime() % 1000;
    Api first = Api.as("fiscal.liberia");
    Api second = Api.as("fiscal.jaco");
    String there = first.post("/cases", CASE.formatted("LIBERIA")).get("number").getAsString();
    JsonObject entered = first.post("/cases/" + there + "/accused", SUSPECT.formatted("NI", turn));
    assertThat(entered.getAsJsonArray("elsewhere")).isEmpty();

    String here = second.post("/cases", CASE.formatted("JACO")).get("number").getAsString();
    JsonObject told = second.post("/cases/" + here + "/accused", SUSPECT.formatted("CR", turn));
    assertThat(told.get("httpStatus").getAsInt()).as(told.toString()).isEqualTo(201);
    JsonObject office = told.getAsJsonArray("elsewhere").get(0).getAsJsonObject();
    assertThat(office.get("office").getAsString()).isEqualTo("LIBERIA");
    assertThat(office.keySet()).isSubsetOf("office", "phone", "contact");
    assertThat(told.toString())
        .doesNotContain(there, "Evaristo", "Fingido", "\"NI\"", "Asunto reservado");
    assertThat(Door.open("registro.sanjose").get("/cases/" + there).statusCode()).isEqualTo(404);

    assertThat(vaultEntries(there)).contains("ENTER ACCUSED", "CHECK found=0;told=true");
    assertThat(vaultEntries(here)).contains("ENTER ACCUSED", "CHECK found=1;told=true");
    assertThat(audit(here)).contains("RECORD_ACCUSED").contains("\"found\":\"1\"");
    String noticed = Door.open("fiscal.liberia").get("/matches").body();
    assertThat(noticed).contains(there, "San José").doesNotContain(here);
  }

  private static List<String> vaultEntries(String number) throws SQLException {
    return list(
        "SELECT CONCAT(e.action, ' ', e.detail) FROM resguardo_vault.vault_entry e WHERE e.case_id ="
            + " (SELECT id FROM case_file WHERE number = ?)",
        number);
  }

  private static String audit(String number) throws SQLException {
    return String.join(
        "\n",
        list(
            "SELECT CONCAT(action, ' ', COALESCE(detail, '')) FROM audit_entry WHERE case_id ="
                + " (SELECT id FROM case_file WHERE number = ?)",
            number));
  }

  private static List<String> list(String sql, String number) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection root = Product.get().stores().root();
        PreparedStatement statement = root.prepareStatement(sql)) {
      statement.setString(1, number);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }
}
