package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseAssignments;
import org.resguardo.access.Denied;
import org.resguardo.casefile.CaseEvent.Kind;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;
import org.resguardo.kernel.Sha256;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Office;
import org.resguardo.reference.Procedures;

/** Opens a case: its number, its first facts, and the people known to exist. */
@ApplicationScoped
class CaseRegistrar {
  private static final Set<String> PROSECUTORS = Set.of("prosecutor", "juvenile_prosecutor");

  @Inject CaseFileRepository cases;
  @Inject FirstPartiesRepository parties;
  @Inject CaseProgress progress;
  @Inject CaseAssignments assignments;
  @Inject CaseCheck check;
  @Inject CodeBook codes;
  @Inject Caller caller;
  @Inject Event<Denied> denied;
  @Inject @BusinessClock Clock clock;

  /** The case, and whether it was there already. */
  record Outcome(long caseId, CaseNumber number, boolean added) {}

  Outcome register(RegistrationEntry entry, String requestKey) {
    LocalDate today = LocalDate.now(clock);
    String key = requestKey == null ? null : hash(caller.profile().userId() + ":" + requestKey);
    return open(
        entry, new RegistrationOrigin(null, today, ownUser()), key, Permission.REGISTER_CASE);
  }

  Outcome bringIn(RegistrationEntry entry, RegistrationOrigin origin) {
    if (origin.registeredOn().isAfter(LocalDate.now(clock))) {
      throw new RuleException(Problem.at("registeredOn", "casefile.rule.future"));
    }
    return open(entry, origin, null, Permission.BRING_IN);
  }

  boolean isEmpty() {
    return cases.none();
  }

  Optional<CaseNumber> broughtIn(String sourceKey) {
    return cases.numberBySource(sourceKey).map(CaseNumber::new);
  }

  private Outcome open(
      RegistrationEntry entry, RegistrationOrigin origin, String key, Permission permission) {
    int year = origin.registeredOn().getYear();
    int last = cases.lockSequence(year);
    Optional<String> there =
        key != null
            ? cases.numberByRequest(key)
            : Optional.ofNullable(origin.sourceKey()).flatMap(cases::numberBySource);
    if (there.isPresent()) {
      return new Outcome(0, new CaseNumber(there.get()), false);
    }
    reach(entry.getOfficeCode(), permission);
    check.registration(entry);
    refuseTaken(entry.getOfficialNumber(), permission);
    CaseNumber number = CaseNumber.of(year, last + 1);
    cases.setSequence(year, last + 1);
    return new Outcome(write(entry, origin, key, number), number, true);
  }

  private long write(
      RegistrationEntry entry, RegistrationOrigin origin, String key, CaseNumber number) {
    Instant now = clock.instant();
    long by = caller.profile().userId();
    String procedure = procedure(origin);
    String first = codes.procedures().firstStage(procedure);
    long id =
        cases.add(
            new CaseFileRepository.NewCase(
                number.value(),
                entry.getOfficialNumber(),
                codes.setting("country.code"),
                entry.getOfficeCode(),
                origin.registeredOn(),
                by,
                key,
                origin.sourceKey(),
                procedure,
                codes.procedures().isSealed(procedure),
                first),
            now);
    cases.writeProfile(id, profile(entry), by, now);
    progress.record(id, CaseEvent.registered(origin.registeredOn(), entry.getOfficeCode()));
    inCharge(id, origin);
    firstParties(id, entry, first, origin.registeredOn(), by, now);
    progress.refresh(id);
    return id;
  }

  /** Who prosecutes minors registers cases of their procedure; an import is of the ordinary one. */
  private String procedure(RegistrationOrigin origin) {
    return origin.sourceKey() == null && caller.may(Permission.ENTER_SEALED)
        ? codes.procedures().ofMinors().orElse(Procedures.ORDINARY)
        : Procedures.ORDINARY;
  }

  /** The prosecutor who registers has the case; a clerk's case waits for the head. */
  private void inCharge(long id, RegistrationOrigin origin) {
    if (origin.prosecutor() == null) {
      return;
    }
    CaseAssignments.Holder holder =
        assignments
            .holder(origin.prosecutor())
            .orElseThrow(
                () -> new RuleException(Problem.at("prosecutor", "casefile.rule.notAProsecutor")));
    assignments.own(id, holder.userId(), "FIRST");
    progress.record(
        id, CaseEvent.plain(Kind.ASSIGNED, origin.registeredOn(), null, "" + holder.userId()));
  }

  private void firstParties(
      long id, RegistrationEntry entry, String first, LocalDate on, long by, Instant now) {
    if (!CaseCheck.NONE.equals(entry.getVictim())) {
      String minor = codes.attribute("age_group", entry.getVictim(), "minor");
      String status = minor == null ? "UNKNOWN" : "true".equals(minor) ? "MINOR" : "ADULT";
      parties.addVictim(id, entry.getVictim(), status, entry.getComplaintOn(), by, now);
    }
    if ("UNIDENTIFIED".equals(entry.getSuspect())) {
      long accused = parties.addUnidentified(id, first, by, now);
      progress.record(id, CaseEvent.plain(Kind.ACCUSED_ADDED, on, accused, "UNKNOWN"));
    }
  }

  private CaseEntry profile(RegistrationEntry entry) {
    CaseEntry facts = new CaseEntry();
    facts.setComplaintOn(entry.getComplaintOn());
    facts.setHowArose(entry.getHowArose());
    facts.setFactsFrom(entry.getFactsFrom());
    facts.setFactsTo(entry.getFactsTo());
    facts.setSummary(entry.getSummary());
    facts.setOffenceCode(entry.getOffenceCode());
    check.raiseFlags(facts);
    PlaceEntry place = new PlaceEntry();
    place.setPhase("EXPLOITATION");
    String division = entry.getPlaceDivision();
    boolean listed = !CaseCheck.ABROAD.equals(division) && !CaseCheck.UNKNOWN.equals(division);
    place.setDivision(listed ? division : null);
    place.setCountry(CaseCheck.UNKNOWN.equals(division) ? codes.setting("country.code") : null);
    place.within(codes.setting("country.code"), codes.parent("division", place.getDivision()));
    facts.setPlaces(List.of(place));
    return facts;
  }

  private void reach(String officeCode, Permission permission) {
    boolean all = caller.scope(permission).filter(scope -> scope == Scope.ALL).isPresent();
    boolean exists =
        codes.offices().stream().map(Office::code).anyMatch(code -> code.equals(officeCode));
    if (!exists || !all && !officeCode.equals(caller.profile().officeCode())) {
      throw new RuleException(Problem.at("officeCode", "casefile.rule.notYourOffice"));
    }
  }

  /** Says where to call and nothing else: not even whether the case is open. */
  void refuseTaken(String officialNumber, Permission permission) {
    if (officialNumber == null) {
      return;
    }
    cases
        .holderOf(codes.setting("country.code"), officialNumber)
        .ifPresent(
            taken -> {
              denied.fire(new Denied(permission, taken.caseId(), "official number"));
              throw new RuleException(
                  Problem.at(
                      "officialNumber",
                      "casefile.rule.numberTaken",
                      codes.title("office", taken.officeCode(), language()),
                      codes.office(taken.officeCode()).phone()));
            });
  }

  private Locale language() {
    String language = caller.profile().language();
    return Locale.forLanguageTag(language == null ? codes.setting("language.default") : language);
  }

  private String ownUser() {
    return PROSECUTORS.contains(caller.profile().roleCode()) ? caller.profile().username() : null;
  }

  static String hash(String text) {
    return Sha256.hex(text);
  }
}
