package org.resguardo.intake;

import static org.resguardo.intake.BookSheet.ACCUSED;
import static org.resguardo.intake.BookSheet.CASES;
import static org.resguardo.intake.BookSheet.COUNTS;
import static org.resguardo.intake.BookSheet.DECISIONS;
import static org.resguardo.intake.BookSheet.HEARINGS;
import static org.resguardo.intake.BookSheet.MOVES;
import static org.resguardo.intake.BookSheet.VICTIMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.resguardo.intake.DemoCaseload.Detected;

/** One historic case on its way through the procedure; all days count from its complaint. */
final class DemoCase {
  private final String key;
  private final String office;
  private final int year;
  private final int serial;
  private final LocalDate complaint;
  private final String court;
  private final String trialCourt;
  private String holder;
  private LocalDate last;
  private int ids;

  DemoCase(String office, int year, int serial, int start, Random random) {
    this.office = office;
    this.holder = office;
    this.year = year;
    this.serial = serial;
    this.key = "H%d-%03d".formatted(year, serial);
    this.complaint = LocalDate.ofYearDay(year, start);
    this.last = complaint;
    this.court =
        office.equals("SANJOSE") ? "JP-SJ" : office.equals("LIBERIA") ? "JP-LIB" : "JP-GAR";
    this.trialCourt =
        office.equals("SANJOSE") ? "TP-SJ" : office.equals("LIBERIA") ? "TP-LIB" : "TP-PUN";
  }

  LocalDate day(int after) {
    return complaint.plusDays(after);
  }

  void register(DemoSheets sheets, String offence, String summary, String border, String form) {
    String prosecutor =
        switch (office) {
          case "SANJOSE" -> serial % 2 == 0 ? "fiscal.sanjose" : "fiscal2.sanjose";
          case "LIBERIA" -> "fiscal.liberia";
          default -> "fiscal.jaco";
        };
    String[] divisions =
        switch (office) {
          case "SANJOSE" -> new String[] {"101", "103", "108", "110"};
          case "LIBERIA" -> new String[] {"501", "502", "503"};
          default -> new String[] {"611"};
        };
    sheets.add(
        CASES,
        "case",
        key,
        "office",
        office,
        "official_number",
        "%02d-%06d-%s-PE"
            .formatted(
                year % 100,
                serial,
                office.equals("SANJOSE") ? "9001" : office.equals("LIBERIA") ? "9005" : "9006"),
        "registered_on",
        day(1).toString(),
        "complaint_on",
        complaint.toString(),
        "how_arose",
        List.of("VICTIM", "RELATIVE", "POLICE", "HOTLINE", "CHILD_AGENCY", "NGO", "SCHOOL")
            .get(serial % 7),
        "facts_from",
        serial % 4 == 0
            ? "" + (year - 1)
            : complaint
                .minusDays(40 + serial % 60)
                .toString()
                .substring(0, serial % 3 == 0 ? 7 : 10),
        "division",
        divisions[serial % divisions.length],
        "offence",
        offence,
        "summary",
        summary,
        "prosecutor",
        prosecutor,
        "border",
        border,
        "exploitation",
        form);
  }

  String victim(
      DemoSheets sheets, DemoPeople people, Detected detected, String status, String form) {
    String id = "v" + ++ids;
    var someone = people.next(detected.sex());
    boolean unknown = detected.age() == null;
    LocalDate on = day(1);
    boolean citizen = detected.citizenship().equals("CR");
    sheets.add(
        VICTIMS,
        "case",
        key,
        "id",
        id,
        "given",
        unknown ? null : someone.given(),
        "family1",
        unknown ? null : someone.family1(),
        "family2",
        unknown || !citizen ? null : someone.family2(),
        "document_kind",
        unknown || !citizen ? null : detected.age() < 18 ? "MINOR_ID" : "NATIONAL_ID",
        "document_number",
        unknown || !citizen ? null : someone.document(),
        "birth",
        unknown ? null : on.minusYears(detected.age()).minusDays(100).toString(),
        "sex",
        detected.sex(),
        "citizenship",
        detected.citizenship(),
        "residence_country",
        "CR",
        "detected_on",
        on.toString(),
        "detected_by",
        ids % 2 == 0 ? "POLICE" : "CHILD_AGENCY",
        "trafficking_status",
        status,
        "status_on",
        status.equals("NOT_VICTIM") ? null : on.toString(),
        "deciding_body",
        status.equals("NOT_VICTIM") ? null : "COURT_OR_PROSECUTION",
        "exploitation",
        form,
        "sex_exploitation",
        "SEXUAL".equals(form) ? "PROSTITUTION" : null,
        "recruitment",
        form == null ? null : serial % 2 == 0 ? "SOCIAL_NETWORK" : "FRIENDS",
        "control",
        form == null ? null : "FALSE_PROMISES;TAKES_EARNINGS",
        "agency_told_on",
        !unknown && detected.age() < 18 ? day(2).toString() : null,
        "rights_told_on",
        day(2).toString(),
        "interpreter",
        "no");
    return id;
  }

  String accused(DemoSheets sheets, DemoPeople people, String sex, List<String> roles) {
    String id = "a" + ++ids;
    var someone = people.next(sex);
    sheets.add(
        ACCUSED,
        "case",
        key,
        "id",
        id,
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
        complaint.minusYears(24 + serial % 25).minusDays(50).toString(),
        "sex",
        sex,
        "citizenship",
        serial % 6 == 0 ? "NI" : "CR",
        "roles",
        String.join(";", roles),
        "public_official",
        "no",
        "first_suspected_on",
        day(2).toString(),
        "rights_told_on",
        day(5).toString());
    return id;
  }

  String unknown(DemoSheets sheets) {
    String id = "n" + ++ids;
    sheets.add(
        ACCUSED, "case", key, "id", id, "known", "no", "sex", "UNKNOWN", "citizenship", "XX");
    return id;
  }

  void count(DemoSheets sheets, String accused, List<String> victims, String offence) {
    sheets.add(
        COUNTS,
        "case",
        key,
        "id",
        "c" + ++ids,
        "accused",
        accused,
        "victims",
        String.join(";", victims),
        "offence",
        offence,
        "acts",
        "1",
        "from",
        "" + complaint.minusDays(40).toString().substring(0, 7));
  }

  void decide(
      DemoSheets sheets,
      String kind,
      LocalDate on,
      List<String> accused,
      String outcome,
      String reason) {
    LocalDate when = on.isBefore(last) ? last : on;
    last = when;
    boolean trial = List.of("D09", "D15", "D16").contains(kind);
    boolean own = List.of("D24", "D06", "D02").contains(kind);
    sheets.add(
        DECISIONS,
        "case",
        key,
        "kind",
        kind,
        "decided_on",
        when.toString(),
        "court",
        own ? null : trial ? trialCourt : court,
        "accused",
        accused.isEmpty() ? null : String.join(";", accused),
        "outcome",
        outcome,
        "reason",
        reason,
        "abbreviated",
        kind.equals("D09") ? "si" : null,
        "despite",
        "Consta en el expediente judicial");
  }

  /** In the year of the complaint, whenever that was. */
  void accuse(DemoSheets sheets, List<String> accused) {
    LocalDate on = day(70 + serial % 40);
    LocalDate latest = LocalDate.of(year, 12, 20);
    decide(sheets, "D06", on.isAfter(latest) ? latest : on, accused, "CHARGED", null);
  }

  void afterAccusation(
      DemoSheets sheets, List<String> accused, List<String> guilty, boolean judged, Random random) {
    hearing(sheets, "H06", court, last.plusDays(20), accused, "HELD", null);
    if (judged) {
      decide(sheets, "D08", last.plusDays(25), accused, "CHARGED", null);
      LocalDate judgment = last.plusDays(60);
      LocalDate latest = LocalDate.of(year, 12, 28);
      LocalDate on = judgment.isAfter(latest) ? latest : judgment;
      hearing(sheets, "H08", trialCourt, on.minusDays(2), accused, "HELD", null);
      boolean abbreviated = serial % 9 == 0;
      decide(sheets, abbreviated ? "D09" : "D15", on, guilty, "CONVICTED", null);
      List<String> others = new ArrayList<>(accused);
      others.removeAll(guilty);
      if (!others.isEmpty()) {
        decide(sheets, "D16", on, others, "ACQUITTED", "INSUFFICIENT_EVIDENCE");
      }
      decide(sheets, "D36", on.plusDays(40), accused, null, null);
      return;
    }
    int fate = serial % 8;
    if (fate == 0 && accused.size() > 1) {
      decide(sheets, "D22", last.plusDays(60), accused.subList(0, 1), null, null);
    } else if (fate < 5) {
      decide(
          sheets,
          "D04",
          last.plusDays(250 + random.nextInt(200)),
          accused,
          "DISMISSED",
          "INSUFFICIENT_EVIDENCE");
      close(sheets, "FINAL_DISMISSAL");
    } else if (fate < 7) {
      decide(sheets, "D08", last.plusDays(90), accused, "CHARGED", null);
      hearing(
          sheets,
          "H08",
          trialCourt,
          LocalDate.of(2022, 3, 1).plusDays(serial),
          accused,
          serial % 2 == 0 ? "NOT_HELD" : "HELD",
          serial % 2 == 0 ? "DEFENCE_ABSENT" : null);
      decide(
          sheets,
          "D16",
          LocalDate.of(2022, 5, 2).plusDays(serial),
          accused,
          "ACQUITTED",
          "INSUFFICIENT_EVIDENCE");
      decide(sheets, "D36", last.plusDays(45), accused, null, null);
    }
  }

  void otherEnding(DemoSheets sheets, String accused, int index, Random random) {
    List<String> all = List.of(accused);
    hearing(
        sheets,
        "H06",
        court,
        last.plusDays(30),
        all,
        index % 5 == 0 ? "NOT_HELD" : "HELD",
        index % 5 == 0 ? "ACCUSED_ABSENT" : null);
    switch (index % 6) {
      case 0 -> decide(sheets, "D09", last.plusDays(60), all, "CONVICTED", null);
      case 1, 2 -> {
        decide(sheets, "D08", last.plusDays(50), all, "CHARGED", null);
        decide(sheets, "D15", last.plusDays(120 + random.nextInt(60)), all, "CONVICTED", null);
      }
      case 3 -> {
        decide(sheets, "D08", last.plusDays(50), all, "CHARGED", null);
        decide(sheets, "D16", last.plusDays(140), all, "ACQUITTED", "VICTIM_WITHDREW");
      }
      case 4 -> {
        decide(sheets, "D04", last.plusDays(150), all, "DISMISSED", "INSUFFICIENT_EVIDENCE");
        close(sheets, "FINAL_DISMISSAL");
      }
      default -> decide(sheets, "D22", last.plusDays(90), all, null, null);
    }
  }

  void hearing(
      DemoSheets sheets,
      String kind,
      String where,
      LocalDate on,
      List<String> accused,
      String result,
      String reason) {
    sheets.add(
        HEARINGS,
        "case",
        key,
        "kind",
        kind,
        "court",
        where,
        "room",
        "Sala " + (1 + serial % 6),
        "starts_at",
        on + " 0" + (8 + serial % 2) + ":30",
        "minutes",
        "90",
        "accused",
        String.join(";", accused),
        "closed",
        "si",
        "result",
        result,
        "reason",
        reason);
  }

  void transfer(DemoSheets sheets, LocalDate on) {
    String to = holder.equals("SANJOSE") ? "LIBERIA" : "SANJOSE";
    sheets.add(
        MOVES,
        "case",
        key,
        "kind",
        "TRANSFER",
        "on",
        on.toString(),
        "office",
        to,
        "reason",
        "TERRITORY");
    holder = to;
    last = on.isAfter(last) ? on : last;
  }

  void close(DemoSheets sheets, String reason) {
    sheets.add(
        MOVES, "case", key, "kind", "CLOSE", "on", last.plusDays(5).toString(), "reason", reason);
  }
}
