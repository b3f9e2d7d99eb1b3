package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;

/**
 * The whole life of a case of San José by its pages, in Spanish: three accused, one of them a minor
 * at the offence and one a fugitive, two children, six counts, from the complaint to the final
 * judgment, through an appeal and a second trial.
 */
@TestMethodOrder(OrderAnnotation.class)
class CaseLifePageIT {
  private static final String TODAY = "23/11/2026";
  private static final String PENAL_COURT = "JP-SJ";
  private static final String TRIAL_COURT = "TP-SJ";
  private static final String APPEAL_COURT = "TA-SJ";
  private static final String DECISION = "/decisions/new?kind=";

  private static Door registry;
  private static Door prosecutor;
  private static String at;
  private static List<String> victims;

  @Test
  @Order(1)
  void the_complaint_two_children_and_three_accused() {
    registry = Door.open("registro.sanjose");
    prosecutor = Door.open("fiscal.sanjose");
    String registered =
        send(
            registry,
            "/cases/new",
            "form",
            "complaintOn=3/11/2025; factsFrom=2025-03; factsTo=2025-09; howArose=POLICE;"
                + " placeDivision=1; victim=NONE; suspect=NONE; offenceCode_hinput=CP172-AG;"
                + " summary=Captación por redes");
    at = registered.replaceFirst("(/cases/[^/?]+).*", "$1");
    send(
        Door.open("jefatura.sanjose"),
        at + "/assign",
        "form",
        "prosecutor=fiscal.sanjose; reason=WORKLOAD");
    for (int age : List.of(12, 15)) {
      send(
          registry,
          at + "/victims/new",
          "form",
          "given=Vida; family1=Entera%1$d; sex=F; citizenships=CR; ageFrom=%1$d; ageTo=%1$d; detectedOn=5/11/2025"
              .formatted(age));
    }
    for (String born : List.of("1/1/1985", "1/1/1990", "1/6/2008")) {
      send(
          registry,
          at + "/accused/new",
          "form",
          "given=Vida; family1=Supuesta; sex=M; citizenships=CR; firstSuspectedOn=5/11/2025; birth="
              + born);
    }
    victims = found("/people", "/victims/(V-[A-Z0-9]+)");
    assertThat(victims).hasSize(2);
    assertThat(found("/people", "/accused/(A-[0-9]+)")).containsExactly("A-1", "A-2", "A-3");
  }

  @Test
  @Order(2)
  void six_counts_and_the_investigation() {
    for (int accused = 0; accused < 3; accused++) {
      for (String victim : victims) {
        send(
            "/counts/new",
            "form",
            "offence_hinput=CP172-AG; from=10/3/2025; cells:%1$d:laid=on; cells:%1$d:victims=%2$s"
                .formatted(accused, victim));
      }
    }
    send(DECISION + "D24", "form", "decidedOn=4/11/2025");
    assertThat(page("/counts")).contains("A-1", "A-2", "A-3");
  }

  @Test
  @Order(3)
  void detention_is_extended_once_and_its_end_moves() {
    send(
        "/measures/new?kind=M01",
        "form",
        "person=A-1; decidedOn=10/11/2025; court=JP-SJ; from=10/11/2025; length=6; unit=MONTHS;"
            + " statedUntil=10/5/2026; grounds=FLIGHT; decisionNumber=2025-100");
    String measure = "/measures/" + found("/measures", "/measures/(\\d+)").get(0);
    assertThat(page(measure)).contains("10 may 2026");
    send(
        measure + "?step=EXTENDED",
        "stepForm",
        "on=5/5/2026; decisionNumber=2026-55; court=JP-SJ; length=3; unit=MONTHS;"
            + " statedUntil=10/8/2026");
    assertThat(page(measure)).contains("10 ago 2026");
  }

  @Test
  @Order(4)
  void evidence_with_its_custody_and_a_request_to_another_country() {
    send(
        "/evidence/new",
        "form",
        "kind=DEVICE; abuse=false; description=Un teléfono negro; collectedOn=6/11/2025;"
            + " collectedTime=10:00; collectedPlace=San José; collectedBy=OIJ; ground=DELIVERY;"
            + " seal=S-100");
    String item = "/evidence/" + found("/evidence", "/evidence/(\\d+)").get(0);
    send(
        item + "/custody",
        "form",
        "to=Bodega judicial; day=7/11/2025; time=11:00; purpose=STORAGE; condition=GOOD;"
            + " sealIntact=true; giverConfirmed=true; takerConfirmed=true");
    send(
        "/assistance/new",
        "form",
        "direction=SENT; kind=EVIDENCE; basis=RECIPROCITY; country=NI; authority=Corte Suprema;"
            + " on=10/12/2025; reason=Registros de hospedaje");
    String request = "/assistance/" + found("/assistance", "/assistance/(\\d+)").get(0);
    send(request + "?act=step", "stepForm", "kind=SENT; on=12/12/2025");
    send(request + "?act=receive", "receiveForm", "evidence=1");
    assertThat(page(item)).contains("Bodega judicial");
    assertThat(prosecutor.file(at + "/documents").statusCode()).isEqualTo(201);
  }

  @Test
  @Order(5)
  void accused_requalified_and_one_a_fugitive_and_one_a_minor_go_on_elsewhere() {
    decide("D06", "1/2/2026", null, "A-1", "CHARGED");
    decide("D06", "2/2/2026", null, "A-2", "CHARGED");
    decide("D08", "1/3/2026", PENAL_COURT, "A-1", "CHARGED", "0:outcome=CHANGED; 0:offence=CP172");
    decide("D08", "2/3/2026", PENAL_COURT, "A-2", "CHARGED");
    decide("D22", "3/3/2026", TRIAL_COURT, "A-2", null);
    String fugitive = split("A-2", "FUGITIVE");
    String minor = split("A-3", "JUVENILE");
    assertThat(fugitive).isNotEqualTo(at);
    assertThat(minor).as("sealed to who split it off").isEqualTo(at);
    assertThat(page("")).contains(fugitive.substring("/cases/".length()));
    assertThat(prosecutor.get(fugitive).body()).contains(at.substring("/cases/".length()));
    assertThat(page("/counts")).contains("Art. 172");
  }

  @Test
  @Order(6)
  void what_the_defence_is_given_can_be_given_again_byte_for_byte() {
    String set = sent("/disclosures/new?accused=A-1", "form", "");
    send(
        set.substring(at.length()).replaceFirst("\\?.*", ""),
        "receiptForm",
        "taker=A-1; on=" + TODAY);
    String link = found(set.substring(at.length()), "href=\"([^\"]*/file[^\"]*)\"").get(0);
    byte[] once = prosecutor.download(link);
    assertThat(once).isNotEmpty().isEqualTo(prosecutor.download(link));
    byte[] accusation = prosecutor.download(at + "/papers/accusation?format=docx&language=es");
    assertThat(new String(accusation, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("PK");
  }

  @Test
  @Order(7)
  void convicted_appealed_tried_again_and_final() {
    decide("D15", "1/4/2026", TRIAL_COURT, "A-1", "CONVICTED");
    sentence(8);
    decide("D31", "1/5/2026", APPEAL_COURT, "A-1", null);
    decide("D19", "1/6/2026", APPEAL_COURT, "A-1", "CHARGED");
    decide("D15", "1/8/2026", TRIAL_COURT, "A-1", "CONVICTED");
    sentence(9);
    decide("D36", "1/9/2026", TRIAL_COURT, "A-1", null);
    assertThat(page("/decisions")).contains("Anulada por reenvío", "8 años", "9 años", "18 años");
    assertThat(page("")).containsPattern("(?s)Sentencia firme.*etapa actual");
  }

  /** One person prosecuted and convicted, however many trials, and once in the case split off. */
  @Test
  @Order(8)
  void everybody_is_counted_once() throws SQLException {
    assertThat(counted("stat_accusation", "trafficking")).isEqualTo(2);
    assertThat(counted("stat_judgment", "convicted_trafficking")).isEqualTo(1);
    assertThat(counted("stat_suspect", "trafficking")).isEqualTo(3);
    assertThat(counted("stat_victim", "trafficking")).isEqualTo(2);
  }

  private static int counted(String view, String condition) throws SQLException {
    String number = at.substring("/cases/".length());
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet count =
            statement.executeQuery(
                ("SELECT COUNT(DISTINCT s.unit_id) FROM %s s WHERE s.superseded_at > '9999-01-01' AND"
                        + " s.%s AND s.case_id IN (SELECT c.id FROM case_file c WHERE c.number = '%s'"
                        + " UNION SELECT t.new_case_id FROM case_split t JOIN case_file c ON c.id ="
                        + " t.case_id WHERE c.number = '%3$s')")
                    .formatted(view, condition, number))) {
      count.next();
      return count.getInt(1);
    }
  }

  private static String split(String accused, String reason) {
    return sent("/split", "form", "accused=%s; on=%s; reason=%s".formatted(accused, TODAY, reason))
        .replaceFirst("(/cases/[^/?]+).*", "$1");
  }

  private static void sentence(int years) {
    // Two lines for each count: one for another kind of penalty.
    String each = "%1$d:kind=PRISON; %1$d:years=%2$d";
    send("/sentences/A-1", "form", each.formatted(0, years) + "; " + each.formatted(2, years));
  }

  /** A decision with the same outcome for each open count of the accused. */
  private static void decide(
      String kind, String on, String court, String accused, String outcome, String... more) {
    StringBuilder answers = new StringBuilder("decidedOn=" + on + "; accused=" + accused);
    if (court != null) {
      answers.append("; court=").append(court);
    }
    List<String> lines =
        outcome == null
            ? List.of()
            : matches(page(DECISION + kind), "(?s)(<tr>\\s*<th scope=\"row\">.*?</tr>)");
    for (int line = 0; line < lines.size(); line++) {
      boolean of = lines.get(line).contains(">" + accused + "<");
      answers.append("; ").append(line).append(":outcome=").append(of ? outcome : "");
    }
    for (String also : more) {
      answers.append("; ").append(also);
    }
    send(DECISION + kind, "form", answers.toString());
  }

  private static void send(String address, String form, String answers) {
    sent(address, form, answers);
  }

  private static String sent(String address, String form, String answers) {
    return send(prosecutor, at + address, form, answers);
  }

  private static String send(Door door, String address, String form, String answers) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String answer : answers.isBlank() ? new String[0] : answers.split("; *")) {
      int equals = answer.indexOf('=');
      given.put(answer.substring(0, equals), List.of(answer.substring(equals + 1)));
    }
    return FormFill.place(door, address, form, given);
  }

  private static String page(String address) {
    return prosecutor.get(at + address).body();
  }

  private static List<String> found(String address, String pattern) {
    return matches(page(address), pattern);
  }

  private static List<String> matches(String page, String pattern) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&amp;", "&"));
    }
    return new ArrayList<>(found);
  }
}
