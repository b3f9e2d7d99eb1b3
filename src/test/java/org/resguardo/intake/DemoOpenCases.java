package org.resguardo.intake;

import static org.resguardo.intake.BookSheet.ACCUSED;
import static org.resguardo.intake.BookSheet.CASES;
import static org.resguardo.intake.BookSheet.COUNTS;
import static org.resguardo.intake.BookSheet.DECISIONS;
import static org.resguardo.intake.BookSheet.HEARINGS;
import static org.resguardo.intake.BookSheet.PARTIES;
import static org.resguardo.intake.BookSheet.VICTIMS;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Open cases dated from the day of the start, so that homes, calendars and lists are alive. */
final class DemoOpenCases {
  private static final List<String> SUMMARIES =
      List.of(
          "La denunciante refiere que una persona adolescente era llevada a un local nocturno con promesa de trabajo.",
          "Reporte de la línea de emergencias: ofrecimientos de dinero a estudiantes por una red social.",
          "El PANI informa de una adolescente alojada por terceros que retienen sus documentos.",
          "Intercambio de imágenes denunciado por el centro educativo; se solicita orden de secuestro de equipos.",
          "Operativo policial en un hospedaje; se encuentran dos personas menores de edad.");

  private final DemoSheets sheets;
  private final DemoPeople people;
  private final Random random;

  DemoOpenCases(DemoSheets sheets, DemoPeople people, Random random) {
    this.sheets = sheets;
    this.people = people;
    this.random = random;
  }

  void write() {
    planted();
    for (int i = 0; i < 27; i++) {
      open("SANJOSE", i % 9 == 8 ? null : i % 3 == 2 ? "fiscal2.sanjose" : "fiscal.sanjose", i);
    }
    for (int i = 27; i < 42; i++) {
      open("LIBERIA", i % 7 == 6 ? null : "fiscal.liberia", i);
    }
    for (int i = 42; i < 54; i++) {
      open("JACO", "fiscal.jaco", i);
    }
    for (int i = 54; i < 58; i++) {
      open("SANJOSE", "penal.juvenil", i);
    }
  }

  // A child and a suspect who are known in Liberia: entering either elsewhere must say whom to
  // call.
  private void planted() {
    register("O-PLANTED", "LIBERIA", "fiscal.liberia", 40, "CP172-AG", 99);
    sheets.add(
        VICTIMS,
        "case",
        "O-PLANTED",
        "id",
        "v1",
        "given",
        "Zulema",
        "family1",
        "Prueba",
        "family2",
        "Sintética",
        "known_as",
        "Zule",
        "document_kind",
        "MINOR_ID",
        "document_number",
        "9-0990-0990",
        "birth",
        "2011-04-17",
        "sex",
        "F",
        "citizenship",
        "CR",
        "detected_on",
        "hoy-39",
        "detected_by",
        "CHILD_AGENCY",
        "trafficking_status",
        "POSSIBLE",
        "status_on",
        "hoy-39",
        "deciding_body",
        "COURT_OR_PROSECUTION",
        "exploitation",
        "SEXUAL",
        "sex_exploitation",
        "PROSTITUTION",
        "recruitment",
        "SOCIAL_NETWORK",
        "control",
        "FALSE_PROMISES",
        "agency_told_on",
        "hoy-39",
        "rights_told_on",
        "hoy-38",
        "interpreter",
        "no");
    sheets.add(
        ACCUSED,
        "case",
        "O-PLANTED",
        "id",
        "a1",
        "known",
        "si",
        "given",
        "Rogelio",
        "family1",
        "Ficticio",
        "family2",
        "Modelo",
        "known_as",
        "Chepe Lancha",
        "document_kind",
        "NATIONAL_ID",
        "document_number",
        "9-0880-0880",
        "birth",
        "1984-09-02",
        "sex",
        "M",
        "citizenship",
        "CR",
        "roles",
        "RECRUITER;EXPLOITER",
        "first_suspected_on",
        "hoy-38");
    charge("O-PLANTED", "a1", "v1", "CP172-AG", 45);
    decide("O-PLANTED", "D24", 37, null, null);
    hearing("O-PLANTED", "H04", "JP-LIB", "hoy+3 09:00", "a1", "v1", "GESELL", null, null);
  }

  private void open(String office, String prosecutor, int i) {
    String key = "O-%03d".formatted(i);
    int age = 6 + (i * 11) % 170;
    boolean trafficking = i % 3 == 0;
    String offence =
        trafficking
            ? "CP172-AG"
            : DemoFigures.OTHER_OFFENCES.get(i % DemoFigures.OTHER_OFFENCES.size());
    register(key, office, prosecutor, age, offence, i);
    int victims = 1 + i % 3 / 2;
    List<String> ids = new ArrayList<>();
    for (int v = 1; v <= victims; v++) {
      ids.add(victim(key, v, age, trafficking, offence, i + v));
    }
    if (i % 10 == 9) {
      sheets.add(
          ACCUSED, "case", key, "id", "n1", "known", "no", "sex", "UNKNOWN", "citizenship", "XX");
      decide(key, "D24", age - 2, null, null);
      return;
    }
    int accused = 1 + i % 4 / 3 + i % 6 / 5;
    for (int a = 1; a <= accused; a++) {
      suspect(key, a, age, i + a);
      charge(key, "a" + a, String.join(";", ids), offence, age + 30);
    }
    complainant(key, i);
    if (i % 8 == 7) {
      return;
    }
    decide(key, "D24", age - 2, null, null);
    court(key, office, i, age, accused, ids.get(0));
  }

  // A spread over the stages, with hearings this week, next week, past ones without result.
  private void court(String key, String office, int i, int age, int accused, String victim) {
    String judge =
        office.equals("SANJOSE") ? "JP-SJ" : office.equals("LIBERIA") ? "JP-LIB" : "JP-GAR";
    String trial =
        office.equals("SANJOSE") ? "TP-SJ" : office.equals("LIBERIA") ? "TP-LIB" : "TP-PUN";
    boolean accusable = age > 40;
    switch (i % 6) {
      case 0 ->
          hearing(
              key,
              "H04",
              judge,
              "hoy+%d %02d:30".formatted(i % 5, 8 + i % 6),
              "a1",
              victim,
              "GESELL",
              null,
              null);
      case 1 ->
          hearing(
              key, "H01", judge, "hoy-%d 10:00".formatted(1 + i % 4), "a1", null, null, null, null);
      case 2 -> {
        if (accusable) {
          accuse(key, accused, age - 35);
          hearing(
              key, "H06", judge, "hoy+%d 13:30".formatted(2 + i % 9), "a1", null, null, null, null);
        }
      }
      case 3 -> {
        if (accusable) {
          accuse(key, accused, age - 30);
          decide(key, "D08", 8, "a1", "CHARGED");
          hearing(
              key,
              "H08",
              trial,
              "hoy+%d 08:30".formatted(6 + i % 12),
              "a1",
              null,
              null,
              null,
              null);
          hearing(key, "H06", judge, "hoy-9 09:00", "a1", null, null, "HELD", null);
        }
      }
      case 4 ->
          hearing(
              key,
              "H01",
              judge,
              "hoy-%d 14:00".formatted(6 + i % 8),
              "a1",
              null,
              null,
              "NOT_HELD",
              "DEFENCE_ABSENT");
      default -> {
        if (accused > 1) {
          decide(key, "D22", 4, "a2", null);
        }
        hearing(key, "H06", judge, "hoy+%d 15:00".formatted(i % 4), "a1", null, null, null, null);
      }
    }
  }

  private void register(
      String key, String office, String prosecutor, int age, String offence, int i) {
    String[] divisions =
        office.equals("SANJOSE")
            ? new String[] {"101", "103", "110"}
            : office.equals("LIBERIA") ? new String[] {"501", "503"} : new String[] {"611"};
    sheets.add(
        CASES,
        "case",
        key,
        "office",
        office,
        "official_number",
        i % 7 == 6
            ? null
            : "26-%06d-%s-PE"
                .formatted(
                    900 + i,
                    office.equals("SANJOSE") ? "9001" : office.equals("LIBERIA") ? "9005" : "9006"),
        "registered_on",
        "hoy-" + age,
        "complaint_on",
        "hoy-" + (age + 1),
        "how_arose",
        List.of(
                "VICTIM",
                "RELATIVE",
                "POLICE",
                "HOTLINE",
                "CHILD_AGENCY",
                "SCHOOL",
                "INTERNET_REPORT")
            .get(i % 7),
        "facts_from",
        "hoy-" + (age + 30 + i % 40),
        "division",
        divisions[i % divisions.length],
        "offence",
        offence,
        "summary",
        SUMMARIES.get(i % SUMMARIES.size()),
        "prosecutor",
        prosecutor,
        "confidentiality",
        i % 11 == 5 ? "RESTRICTED" : "NORMAL",
        "border",
        offence.startsWith("CP172") ? i % 2 == 0 ? "DOMESTIC" : "CROSS_BORDER" : null,
        "exploitation",
        offence.startsWith("CP172") ? "SEXUAL" : null,
        "online",
        i % 4 == 1 ? "si" : null);
  }

  private String victim(String key, int v, int age, boolean trafficking, String offence, int seed) {
    String sex = seed % 6 == 5 ? "M" : "F";
    var someone = people.next(sex);
    boolean doubt = seed % 9 == 4;
    int years = trafficking ? 13 + seed % 5 : DemoFigures.ageFor(offence, random);
    sheets.add(
        VICTIMS,
        "case",
        key,
        "id",
        "v" + v,
        "given",
        someone.given(),
        "family1",
        someone.family1(),
        "family2",
        someone.family2(),
        "document_kind",
        doubt ? null : "MINOR_ID",
        "document_number",
        doubt ? null : someone.document(),
        "birth",
        doubt ? null : "hoy-" + (years * 366 + age + 60),
        "age_from",
        doubt ? "16" : null,
        "age_to",
        doubt ? "19" : null,
        "age_basis",
        doubt ? "ESTIMATED" : "DOCUMENT",
        "sex",
        sex,
        "citizenship",
        seed % 5 == 0 ? "NI" : "CR",
        "detected_on",
        "hoy-" + age,
        "detected_by",
        seed % 2 == 0 ? "POLICE" : "CHILD_AGENCY",
        "trafficking_status",
        trafficking ? "POSSIBLE" : "NOT_ASSESSED",
        "status_on",
        trafficking ? "hoy-" + (age - 1) : null,
        "deciding_body",
        trafficking ? "COURT_OR_PROSECUTION" : null,
        "exploitation",
        trafficking ? "SEXUAL" : null,
        "sex_exploitation",
        trafficking ? "PROSTITUTION" : null,
        "recruitment",
        trafficking ? "SOCIAL_NETWORK" : null,
        "control",
        trafficking ? "FALSE_PROMISES" : null,
        "agency_told_on",
        seed % 4 == 3 ? null : "hoy-" + (age - 1),
        "rights_told_on",
        "hoy-" + (age - 1),
        "interpreter",
        "no");
    return "v" + v;
  }

  private void suspect(String key, int a, int age, int seed) {
    String sex = seed % 5 == 0 ? "F" : "M";
    var someone = people.next(sex);
    sheets.add(
        ACCUSED,
        "case",
        key,
        "id",
        "a" + a,
        "known",
        "si",
        "given",
        someone.given(),
        "family1",
        someone.family1(),
        "family2",
        someone.family2(),
        "document_kind",
        "NATIONAL_ID",
        "document_number",
        someone.document(),
        "birth",
        "hoy-%dm".formatted((23 + seed % 30) * 12 + 5),
        "sex",
        sex,
        "citizenship",
        seed % 8 == 0 ? "US" : "CR",
        "roles",
        seed % 2 == 0 ? "RECRUITER" : "EXPLOITER",
        "first_suspected_on",
        "hoy-" + (age - 1),
        "arrested_on",
        seed % 4 == 1 ? "hoy-" + (age - 2) : null,
        "rights_told_on",
        "hoy-" + (age - 2));
  }

  private void complainant(String key, int i) {
    if (i % 3 == 1) {
      var someone = people.next("F");
      sheets.add(
          PARTIES,
          "case",
          key,
          "id",
          "p1",
          "capacity",
          "COMPLAINANT",
          "given",
          someone.given(),
          "family1",
          someone.family1(),
          "family2",
          someone.family2(),
          "channel",
          "RELATIVE");
    }
  }

  private void charge(String key, String accused, String victims, String offence, int since) {
    sheets.add(
        COUNTS,
        "case",
        key,
        "id",
        "c" + accused,
        "accused",
        accused,
        "victims",
        victims,
        "offence",
        offence,
        "acts",
        "1",
        "from",
        "hoy-" + since);
  }

  private void accuse(String key, int accused, int ago) {
    List<String> all = new ArrayList<>();
    for (int a = 1; a <= accused; a++) {
      all.add("a" + a);
    }
    decide(key, "D06", ago, String.join(";", all), "CHARGED");
  }

  private void decide(String key, String kind, int ago, String accused, String outcome) {
    boolean own = List.of("D24", "D06").contains(kind);
    sheets.add(
        DECISIONS,
        "case",
        key,
        "kind",
        kind,
        "decided_on",
        "hoy-" + Math.max(0, ago),
        "court",
        own ? null : "JP-SJ",
        "accused",
        accused,
        "outcome",
        outcome,
        "despite",
        "Consta en el expediente judicial");
  }

  // A child is not heard alone.
  private String support(String key) {
    var someone = people.next("F");
    sheets.add(
        PARTIES,
        "case",
        key,
        "id",
        "s1",
        "capacity",
        "SUPPORT_PERSON",
        "given",
        someone.given(),
        "family1",
        someone.family1(),
        "family2",
        someone.family2());
    return "s1";
  }

  private void hearing(
      String key,
      String kind,
      String court,
      String at,
      String accused,
      String victim,
      String way,
      String result,
      String reason) {
    String support = way == null ? null : support(key);
    sheets.add(
        HEARINGS,
        "case",
        key,
        "kind",
        kind,
        "court",
        court,
        "room",
        "Sala 2",
        "starts_at",
        at,
        "minutes",
        "60",
        "accused",
        accused,
        "victims",
        victim,
        "child_way",
        way,
        "support_person",
        support,
        "closed",
        "si",
        "result",
        result,
        "reason",
        reason);
  }
}
