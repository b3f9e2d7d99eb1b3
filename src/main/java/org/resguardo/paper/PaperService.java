package org.resguardo.paper;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.access.TextGuard;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.Row;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.PaperForm;
import org.resguardo.reference.PaperKind;

/** Prints papers of a case; every print is on record. */
@Boundary
public class PaperService {
  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject TextGuard guard;
  @Inject PaperRepository reader;
  @Inject PaperWords words;
  @Inject PaperWriter writer;
  @Inject CodeBook codes;
  @Inject DateWords dates;
  @Inject Messages texts;
  @Inject @BusinessClock Clock clock;

  /** What can be printed, by the templates that the pack has. */
  @Requires(Permission.PRINT_PAPER)
  public PaperList list(CaseNumber number) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.PRINT_PAPER);
    List<String> languages =
        texts.languages().stream()
            .filter(one -> codes.paper(PaperKind.CASE_SHEET, one).isPresent())
            .sorted((one, other) -> other.compareTo(one))
            .toList();
    List<PaperKind> kinds =
        Arrays.stream(PaperKind.values())
            .filter(kind -> languages.stream().anyMatch(one -> codes.paper(kind, one).isPresent()))
            .toList();
    return new PaperList(languages, kinds, hearings(reader.hearings(admission.caseId())));
  }

  private static List<PaperList.OfHearing> hearings(List<Row> rows) {
    Map<Long, List<Row>> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.computeIfAbsent(row.id(0), id -> new ArrayList<>()).add(row));
    return byId.values().stream()
        .map(
            of ->
                new PaperList.OfHearing(
                    of.get(0).id(0),
                    of.get(0).text(1),
                    of.get(0).time(2),
                    of.stream().map(row -> row.text(3)).filter(code -> code != null).toList()))
        .toList();
  }

  /**
   * Makes one paper. It holds codes: a name that was kept in the summary of the facts is printed as
   * its code.
   *
   * @throws NotFoundException when the pack has no such template, or the case no such hearing or
   *     person
   */
  @Requires(Permission.PRINT_PAPER)
  public Paper print(CaseNumber number, PaperOrder order) {
    Admission admission = gate.admit(number, Permission.PRINT_PAPER);
    PaperForm form =
        codes
            .paper(order.kind(), order.language())
            .orElseThrow(() -> new NotFoundException("template"));
    Locale locale = codes.locale(order.language());
    deeds
        .current()
        .about(admission)
        .subject(order.person())
        .detail("paper", order.kind().name())
        .detail("format", order.format().name())
        .detail("language", order.language());
    if (order.hearing() != null) {
      deeds.current().detail("hearing", order.hearing());
    }
    Row row = reader.ofCase(admission.caseId());
    String summary = guard.coded(admission.caseId(), row.text(10));
    Map<String, String> fields = new HashMap<>(words.ofCase(row, summary, locale));
    Map<String, List<Map<String, String>>> sections =
        order.kind().isOfHearing()
            ? ofHearing(admission.caseId(), order, fields, locale)
            : ofCase(admission.caseId(), order, locale);
    PaperStamp stamp = stamp(number, form.title(), order.language(), locale);
    return Paper.of(
        number.value(), order, writer.write(order.format(), form.fill(fields, sections), stamp));
  }

  private Map<String, List<Map<String, String>>> ofCase(
      long caseId, PaperOrder order, Locale locale) {
    List<Row> records = reader.records(caseId);
    return words.sections(
        order.kind() == PaperKind.ACCUSATION ? PaperWords.charged(records) : records, locale);
  }

  private Map<String, List<Map<String, String>>> ofHearing(
      long caseId, PaperOrder order, Map<String, String> fields, Locale locale) {
    List<Row> rows = reader.hearing(caseId, order.hearing());
    if (rows.isEmpty()) {
      throw new NotFoundException("hearing " + order.hearing());
    }
    fields.putAll(words.ofHearing(rows.get(0), locale));
    if (order.kind() == PaperKind.SUMMONS) {
      Row person =
          rows.stream()
              .filter(row -> row.text(6) != null && row.text(6).equals(order.person()))
              .findFirst()
              .orElseThrow(() -> new NotFoundException("person"));
      fields.put("person.code", person.text(6));
      fields.put("person.role", words.role(person, locale));
    }
    return Map.of("party", words.parties(rows, locale));
  }

  private PaperStamp stamp(CaseNumber number, String title, String language, Locale locale) {
    LocalDateTime now = dates.now();
    String when = dates.date(locale, now.toLocalDate()) + ", " + dates.time(now.toLocalTime());
    String who = caller.profile().username();
    return new PaperStamp(
        number + " · " + title,
        texts.text(locale, "paper.foot", number.value(), who, when),
        language,
        clock.instant());
  }
}
