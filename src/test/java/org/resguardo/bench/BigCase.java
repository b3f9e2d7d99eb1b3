package org.resguardo.bench;

import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.harness.Door;

/** A case as large as they come: ten accused, twenty victims, sixty counts, 200 documents. */
final class BigCase {
  private static final int ACCUSED = 10;
  private static final int VICTIMS = 20;
  private static final int COUNTS = 60;
  private static final int DOCUMENTS = 200;
  private static final int CREATED = 201;

  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Caso grande","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String VICTIM =
      """
      {"sex":"F","citizenships":["CR"],"ageFrom":14,"ageTo":15,"detectedOn":"2026-11-02"}""";
  private static final String SUSPECT =
      """
      {"kind":"NATURAL","known":false,"sex":"M","citizenships":["CR"]}""";
  private static final String COUNT =
      """
      {"offence":"CP172-AG","from":"2026-09-%02d","cells":[{"accused":"%s","victims":["%s"]}]}""";

  private final Door door;
  private final String number;

  private BigCase(Door door) {
    this.door = door;
    this.number = made("/cases", CASE, "number");
  }

  /** The number of a new one of the account that came in by this door. */
  static String by(Door door) {
    BigCase big = new BigCase(door);
    big.fill();
    return big.number;
  }

  private void fill() {
    String at = "/cases/" + number;
    List<String> victims = new ArrayList<>();
    List<String> accused = new ArrayList<>();
    for (int i = 0; i < VICTIMS; i++) {
      victims.add(made(at + "/victims", VICTIM, "code"));
    }
    for (int i = 0; i < ACCUSED; i++) {
      accused.add(made(at + "/accused", SUSPECT, "code"));
    }
    for (int i = 0; i < COUNTS; i++) {
      String who = accused.get(i % ACCUSED);
      accepted(
          door.send(
              "POST",
              "/api/v1" + at + "/counts",
              COUNT.formatted(1 + i / ACCUSED, who, victims.get(i % VICTIMS))));
    }
    for (int i = 0; i < DOCUMENTS; i++) {
      accepted(door.file(at + "/documents"));
    }
  }

  private String made(String address, String body, String field) {
    HttpResponse<String> answer = door.send("POST", "/api/v1" + address, body);
    accepted(answer);
    return JsonParser.parseString(answer.body()).getAsJsonObject().get(field).getAsString();
  }

  private static void accepted(HttpResponse<String> answer) {
    if (answer.statusCode() != CREATED) {
      throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
  }
}
