package org.resguardo.access;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.Eventually;
import org.resguardo.harness.Product;

/** The parts of a {@link WholeCase} that take more than one call to be made. */
final class RareParts {
  private static final String EMERGENCY =
      "{\"number\":\"%s\",\"reason\":\"La víctima llamó y está en peligro\"}";
  // The judge sets a term for the investigation.
  private static final String TERM =
      "{\"kind\":\"D46\",\"decidedOn\":\"2026-11-20\",\"despite\":\"Prueba\"}";
  private static final String TWICE_ENTERED =
      """
      {"sex":"F","citizenships":["CR"],"minorStatus":"MINOR","detectedOn":"2026-11-02",
       "interpreterNeeded":false,"identity":{"given":"Doble","family1":"Ensayo","documents":
       [{"kind":"NATIONAL_ID","number":"%s","country":"CR"}]}}""";
  private static final int NUMBERS = 9000;

  private final WholeCase whole;

  RareParts(WholeCase whole) {
    this.whole = whole;
  }

  String make(String name) {
    return switch (name) {
      case "tie" -> tie();
      case "closed" -> closed();
      case "rule" -> deadline("RULE");
      case "warned" -> warned();
      case "match" -> match();
      case "asked" -> asked();
      default -> makeCare(name);
    };
  }

  private String makeCare(String name) {
    return switch (name) {
      case "consent" -> consent(WholeBodies.CONSENT);
      case "withheld" -> consent(WholeBodies.of("/consents"));
      case "referral" -> referral();
      case "notice" -> notice();
      case "words" -> words();
      case "use" -> used(whole.number(), 201);
      case "begged" -> begged();
      case "hold" ->
          WholeCase.of(
              WholeCase.as("jefatura.sanjose").post(whole.at("/holds"), WholeBodies.of("/holds")),
              "id");
      case "merged" ->
          WholeCase.of(
              WholeCase.as("fiscal.sanjose")
                  .post(whole.at("/merges"), whole.fill(WholeBodies.of("/merges"))),
              "id");
      case "expunged" -> {
        whole.part("accused");
        String body = whole.fill(WholeBodies.of("/expungements"));
        yield WholeCase.of(
            WholeCase.as("jefatura.sanjose").post(whole.at("/expungements"), body), "id");
      }
      case "offer" ->
          WholeCase.of(
              WholeCase.as("jefatura.sanjose")
                  .post(whole.at("/transfers"), WholeBodies.of("/transfers")),
              "id");
      case "offered" -> {
        whole.part("offer");
        yield whole.number();
      }
      case "retained" -> retained();
      case "erasing" -> erasing();
      default -> throw new IllegalStateException("Nothing is known for " + name);
    };
  }

  private String tie() {
    Api head = WholeCase.as("jefatura.sanjose");
    head.post(whole.at("/ties"), WholeBodies.of("/ties"));
    return find(
        head.get(whole.at("/ties")).getAsJsonArray("items"), tie -> is(tie, "kind", "EXCLUDED"));
  }

  private String closed() {
    Map<String, String> why = Map.of("on", "23/11/2026", "reason", "DUPLICATE");
    FormFill.send("fiscal.sanjose", whole.at("/close"), "form", why);
    return whole.number();
  }

  private String deadline(String kind) {
    whole.part("accused");
    WholeCase.of(WholeCase.as("fiscal.sanjose").post(whole.at("/decisions"), TERM), "id");
    Api prosecutor = WholeCase.as("fiscal.sanjose");
    String address = whole.at("/deadlines");
    Eventually.is(() -> prosecutor.get(address).toString().contains("\"kind\":\"" + kind + "\""));
    return find(prosecutor.get(address).getAsJsonArray("open"), row -> is(row, "kind", kind));
  }

  private String warned() {
    String task = whole.part("task");
    sql(
        "INSERT INTO deadline_warning (case_id, term_key, due_on, days, rung, raised_at, climbed_at)"
            + " SELECT case_id, term_key, due_on, 3, 'OWNER', NOW(6), NOW(6) FROM deadline"
            + " WHERE id = "
            + task);
    return task;
  }

  // The same child in two offices, by her document.
  private String match() {
    int digits = Math.floorMod(whole.number().hashCode(), NUMBERS) + NUMBERS / 9;
    String child = TWICE_ENTERED.formatted("9-0777-" + digits);
    String elsewhere =
        WholeCase.of(
            WholeCase.as("fiscal.liberia")
                .post("/cases", WholeCase.REGISTERED.replace("SANJOSE", "LIBERIA")),
            "number");
    WholeCase.of(
        WholeCase.as("fiscal.liberia").post("/cases/" + elsewhere + "/victims", child), "code");
    WholeCase.of(WholeCase.as("fiscal.sanjose").post(whole.at("/victims"), child), "code");
    String page = Door.open("jefatura.sanjose").get("/matches").body();
    return link(page, "/matches/(\\d+)\"");
  }

  private String asked() {
    FormFill.send(
        "ti",
        "/admin/users/new",
        "form",
        Map.of(
            "username",
            whole.fill("otra.{unique}"),
            "shortName",
            "Prueba",
            "roleCode",
            "registry_clerk",
            "officeCode",
            "SANJOSE",
            "reason",
            "Prueba"));
    return "";
  }

  private String consent(String body) {
    WholeCase.of(
        WholeCase.as("fiscal.sanjose").post(whole.at("/victims/{victim}/care/consents"), body),
        "id");
    return "";
  }

  private String referral() {
    whole.part("consent");
    String body =
        "{\"need\":\"MENTAL_HEALTH\",\"provider\":\"CCSS\",\"on\":\"2026-11-19\","
            + "\"reason\":\"ADDITIONAL_SERVICES\",\"data\":[\"CODE_ONLY\"],\"details\":\"Prueba\"}";
    Api unit = WholeCase.as("victimas.sanjose");
    return WholeCase.of(unit.post(whole.at("/victims/{victim}/referrals"), body), "id");
  }

  private String notice() {
    whole.part("victim");
    whole.part("decision");
    JsonObject care = WholeCase.as("victimas.sanjose").get(whole.at("/victims/{victim}/care"));
    return WholeCase.of(care.getAsJsonArray("notices").get(0).getAsJsonObject(), "id");
  }

  private String words() {
    String address = whole.at("/victims/{victim}/care/referrals/{referral}");
    return link(Door.open("victimas.sanjose").get(address).body(), "words\\?note=([^\"&]+)");
  }

  private static String used(String number, int expected) {
    JsonObject use =
        WholeCase.as("fiscal2.sanjose").post("/emergency-accesses", EMERGENCY.formatted(number));
    if (use.get("httpStatus").getAsInt() != expected) {
      throw new IllegalStateException(use.toString());
    }
    return WholeCase.of(use, "id");
  }

  // A use that waits for an approval, because an earlier one has waited too long for its review.
  private String begged() {
    String earlier = used(whole.part("other"), 201);
    sql("UPDATE emergency_access SET review_on = '2026-01-05' WHERE id = " + earlier);
    try {
      return used(whole.number(), 202);
    } finally {
      sql("UPDATE emergency_access SET review_on = '2026-12-31' WHERE id = " + earlier);
    }
  }

  // Closed long ago, so that its people are due.
  private String retained() {
    whole.part("victim");
    sql(
        "UPDATE case_file SET status = 'CLOSED', closed_on = '2010-03-01' WHERE number = '"
            + whole.number()
            + "'");
    WholeCase.as("proteccion.datos").post("/retention/runs", "{}");
    return find(
        WholeCase.as("proteccion.datos").get("/retention").getAsJsonArray("items"),
        task -> is(task, "case", whole.number()));
  }

  private String erasing() {
    String task = whole.part("retained");
    WholeCase.as("jefatura.sanjose")
        .post("/retention/" + task + "/decisions", "{\"kind\":\"ERASE\",\"reason\":\"Prueba\"}");
    return task;
  }

  private static String find(JsonArray list, Predicate<JsonObject> which) {
    return list.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(which)
        .map(one -> WholeCase.of(one, "id"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("None of " + list));
  }

  private static boolean is(JsonObject one, String member, String value) {
    return one.has(member) && one.get(member).getAsString().equals(value);
  }

  private static String link(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("No " + pattern + " on the page");
    }
    return found.group(1);
  }

  private static void sql(String statement) {
    try (Connection root = Product.get().stores().root();
        PreparedStatement prepared = root.prepareStatement(statement)) {
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
