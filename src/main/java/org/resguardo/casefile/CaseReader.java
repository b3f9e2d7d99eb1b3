package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.reference.CodeBook;

/** Puts a case together for its pages, as far as the admission reaches: the rest is not there. */
@ApplicationScoped
class CaseReader {
  @Inject CaseReadRepository cases;
  @Inject CaseFileRepository files;
  @Inject Caller caller;
  @Inject CodeBook codes;
  @Inject @BusinessClock Clock clock;

  CaseBar bar(Admission admission) {
    return seen(cases.bar(admission.caseId(), now()), admission);
  }

  CaseView view(Admission admission) {
    long id = admission.caseId();
    Object[] row = cases.barAndFacts(id);
    List<Object[]> notes = cases.notes(id);
    boolean facts = admission.allows(Permission.READ_CASE);
    boolean accused = facts && admission.allows(Permission.READ_ACCUSED);
    boolean hearings = admission.allows(Permission.READ_HEARING);
    CaseView.Stock stock = stock(row, notes);
    List<CaseView.Person> persons =
        accused ? persons(admission, stock.closedOn(), cases.steps(id)) : List.of();
    files.remember(caller.profile().userId(), id, clock.instant());
    return new CaseView(
        admission,
        seen(CaseReadRepository.bar(row, now()), admission),
        stock,
        facts ? facts(row, notes) : null,
        persons,
        facts ? lines(notes, "DECISION") : List.of(),
        hearings ? lines(notes, "HEARING") : List.of(),
        facts ? gaps(notes) : List.of(),
        facts ? links(notes) : List.of());
  }

  CaseEntry entry(Admission admission) {
    return editable(admission).entry();
  }

  CaseFileService.Editable editable(Admission admission) {
    Object[] row = cases.barAndFacts(admission.caseId());
    List<Object[]> notes = cases.notes(admission.caseId());
    CaseView.Facts facts = facts(row, notes);
    CaseEntry entry = new CaseEntry();
    entry.setOfficialNumber(Columns.text(row[3]));
    entry.setConfidentiality(Columns.text(row[10]));
    entry.setPriority(Columns.text(row[11]));
    CaseView.Stock stock = stock(row, notes);
    entry.setComplaintOn(stock.complaintOn());
    entry.setHowArose(stock.howArose());
    entry.setBorder(stock.border());
    entry.setOffenceCode(stock.offences().isEmpty() ? null : stock.offences().get(0));
    entry.setExploitation(new ArrayList<>(stock.exploitation()));
    entry.setSexExploitation(codes(notes, "sex_exploitation"));
    entry.setPlatforms(codes(notes, "platform"));
    entry.setTrafficking(Columns.flag(row[CaseReadRepository.FIRST_FACT + 5]));
    entry.setCsec(Columns.flag(row[CaseReadRepository.FIRST_FACT + 6]));
    entry.setFactsFrom(facts.from());
    entry.setFactsTo(facts.to());
    entry.setSummary(facts.summary());
    entry.setOnlineUsed(facts.onlineUsed());
    entry.setOrganisedGroup(facts.organisedGroup());
    entry.setNumberActing(facts.numberActing());
    entry.setComplexProcedure(facts.complexProcedure());
    entry.setPlaces(new ArrayList<>(facts.places().stream().map(CaseReader::place).toList()));
    return new CaseFileService.Editable(entry, Columns.count(row[1]));
  }

  Map<Long, OfficeContact> contacts(Collection<Long> caseIds) {
    Map<Long, OfficeContact> contacts = new LinkedHashMap<>();
    if (!caseIds.isEmpty()) {
      cases
          .contacts(caseIds.stream().distinct().toList())
          .forEach(
              row ->
                  contacts.put(
                      Columns.number(row[0]),
                      new OfficeContact(
                          Columns.text(row[1]), Columns.text(row[2]), Columns.text(row[3]))));
    }
    return contacts;
  }

  /** The bar tells how many people there are only to those who may see them. */
  private static CaseBar seen(CaseBar bar, Admission admission) {
    return admission.allows(Permission.READ_CASE) ? bar : bar.forVictims();
  }

  private static CaseView.Stock stock(Object[] row, List<Object[]> notes) {
    int f = CaseReadRepository.FIRST_FACT;
    return new CaseView.Stock(
        Columns.date(row[f]),
        Columns.text(row[f + 1]),
        Columns.text(row[f + 7]),
        codes(notes, "exploitation"),
        codes(notes, "offence"),
        Columns.date(row[f + 12]),
        Columns.text(row[f + 13]));
  }

  private static CaseView.Facts facts(Object[] row, List<Object[]> notes) {
    int f = CaseReadRepository.FIRST_FACT;
    return new CaseView.Facts(
        fuzzy(row[f + 2]),
        fuzzy(row[f + 3]),
        Columns.text(row[f + 4]),
        maybe(row[f + 8]),
        maybe(row[f + 9]),
        row[f + 10] == null ? null : Columns.count(row[f + 10]),
        maybe(row[f + 11]),
        of(notes, "PLACE").stream()
            .map(n -> new CaseView.Place(s(n, 2), s(n, 3), s(n, 4), s(n, 5), s(n, 6)))
            .toList(),
        of(notes, "NUMBER").stream().map(n -> new CaseView.OtherNumber(s(n, 2), s(n, 3))).toList());
  }

  private List<CaseView.Person> persons(
      Admission admission, LocalDate closed, List<Object[]> rows) {
    Map<Long, List<CaseView.Step>> steps = new LinkedHashMap<>();
    Map<Long, Object[]> heads = new LinkedHashMap<>();
    for (Object[] row : rows) {
      long id = Columns.number(row[0]);
      heads.putIfAbsent(id, row);
      List<CaseView.Step> own = steps.computeIfAbsent(id, any -> new ArrayList<>());
      if (row[7] != null) {
        own.add(
            new CaseView.Step(Columns.text(row[7]), Columns.date(row[8]), Columns.date(row[9])));
      }
    }
    return heads.entrySet().stream()
        .map(
            head ->
                new CaseView.Person(
                    head.getKey(),
                    new PartyId(Columns.text(head.getValue()[1])),
                    Columns.text(head.getValue()[2]),
                    Columns.flag(head.getValue()[3]),
                    Columns.text(head.getValue()[4]),
                    Columns.flag(head.getValue()[5]),
                    Columns.flag(head.getValue()[6]),
                    Columns.text(head.getValue()[10]),
                    codes
                        .procedures()
                        .sealOn(admission.procedure(), Columns.date(head.getValue()[11]), closed),
                    steps.get(head.getKey())))
        .toList();
  }

  private static List<CaseView.Line> lines(List<Object[]> notes, String kind) {
    return of(notes, kind).stream()
        .map(
            n ->
                new CaseView.Line("" + n[1], at(s(n, 2)), kind, s(n, 3), s(n, 4), s(n, 5), s(n, 6)))
        .toList();
  }

  private static LocalDateTime at(String text) {
    return text.indexOf('T') > 0 ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay();
  }

  private static List<Gap> gaps(List<Object[]> notes) {
    return of(notes, "GAP").stream().map(n -> new Gap(s(n, 2), s(n, 3), s(n, 4), s(n, 5))).toList();
  }

  private static List<CaseView.Link> links(List<Object[]> notes) {
    return of(notes, "LINK").stream()
        .map(
            n ->
                new CaseView.Link(
                    s(n, 2),
                    s(n, 3),
                    s(n, 4),
                    s(n, 5),
                    n[6] == null ? null : LocalDate.parse(s(n, 6))))
        .toList();
  }

  private static List<String> codes(List<Object[]> notes, String list) {
    return of(notes, "CODE").stream()
        .filter(n -> list.equals(s(n, 2)))
        .sorted(java.util.Comparator.comparing(n -> Columns.number(n[1])))
        .map(n -> s(n, 3))
        .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
  }

  private static List<Object[]> of(List<Object[]> notes, String kind) {
    return notes.stream().filter(note -> kind.equals(note[0])).toList();
  }

  private static PlaceEntry place(CaseView.Place place) {
    PlaceEntry entry = new PlaceEntry();
    entry.setPhase(place.phase());
    entry.setCountry(place.country());
    entry.setDivision(place.division());
    entry.setPlace(place.place());
    entry.setPlaceKind(place.kind());
    return entry;
  }

  private static String s(Object[] note, int column) {
    return Columns.text(note[column]);
  }

  private static Boolean maybe(Object column) {
    return column == null ? null : Columns.flag(column);
  }

  private static FuzzyDate fuzzy(Object column) {
    return column == null ? null : new FuzzyDate(Columns.text(column));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
