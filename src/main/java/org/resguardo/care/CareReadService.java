package org.resguardo.care;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.resguardo.access.Admission;
import org.resguardo.access.Deeds;
import org.resguardo.access.Disclosure;
import org.resguardo.access.PartySeals;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.SealedNotes;
import org.resguardo.kernel.VictimQuestions;

/**
 * Reads the victim's side. Each look at it is on record before anything of the vault is shown; the
 * sealed words of one record are opened one by one, for a reason.
 */
@Boundary
public class CareReadService {
  private static final String REASONS = "opening_reason";
  private static final int LONGEST_REASON = 300;

  @Inject CareDesk desk;
  @Inject Deeds deeds;
  @Inject PartySeals seals;
  @Inject SealedNotes notes;
  @Inject VictimQuestions vault;
  @Inject CareReadRepository reader;
  @Inject Event<Disclosure> disclosures;

  /** The words of one record, and which kind of record: INTERVIEW or REFERRAL. */
  public record Words(String kind, String text) {}

  @Requires(Permission.READ_CARE)
  public CareView of(CaseNumber number, String code) {
    CareDesk.Opened opened = desk.open(number, code, Permission.READ_CARE);
    deeds.current().about(opened.admission()).subject(code).detail("classes", "P5").logged();
    disclosures.fire(new Disclosure(deeds.current()));
    deeds.current().unlogged();
    CareView view = view(opened);
    return view.sealed() || view.records().risks().isEmpty() ? view : assessed(view);
  }

  /**
   * What a form for a new record starts from: who she is, how often she told it, what she agreed.
   */
  @Requires(Permission.RECORD_CARE)
  public CareView forRecording(CaseNumber number, String code) {
    deeds.current().unlogged();
    return view(desk.open(number, code, Permission.RECORD_CARE));
  }

  /** As above, for what the victim unit alone records. */
  @Requires(Permission.RECORD_SPECIAL)
  public CareView forSpecial(CaseNumber number, String code) {
    deeds.current().unlogged();
    return view(desk.open(number, code, Permission.RECORD_SPECIAL));
  }

  /** Whether there is such a sealed text that the caller may open; its kind. Nothing is read. */
  @Requires(Permission.OPEN_SPECIAL)
  public String kindOf(CaseNumber number, String code, String note) {
    deeds.current().unlogged();
    CareDesk.Opened opened = desk.open(number, code, Permission.OPEN_SPECIAL);
    return kind(opened.admission(), reader.of(opened.victim().party()), note);
  }

  /**
   * Lays the words of one record open. {@code reasonCode}: list opening_reason. What a service was
   * told is for the victim unit alone; the office never sees it.
   */
  @Requires(Permission.OPEN_SPECIAL)
  public Words words(
      CaseNumber number, String code, String note, String reasonCode, String reasonText) {
    CareDesk.Opened opened = desk.open(number, code, Permission.OPEN_SPECIAL);
    String kind = kind(opened.admission(), reader.of(opened.victim().party()), note);
    String text = reasonText == null ? "" : reasonText.strip();
    demandReason(reasonCode, text);
    if (seals.isClosed(opened.victim().party())) {
      throw new RuleException("person.identity.reserved");
    }
    deeds
        .current()
        .about(opened.admission())
        .subject(code)
        .reason(text.isEmpty() ? reasonCode : reasonCode + ": " + text)
        .detail("classes", "P5")
        .detail("record", kind);
    disclosures.fire(new Disclosure(deeds.current()));
    deeds.current().unlogged();
    return new Words(
        kind, notes.read(opened.victim().party(), List.of(note)).getOrDefault(note, ""));
  }

  private CareView view(CareDesk.Opened opened) {
    CareVictim victim = opened.victim();
    Admission admission = opened.admission();
    return new CareView(
        victim,
        desk.age(victim),
        reader.of(victim.party()),
        admission.allows(Permission.READ_ACCUSED)
            ? vault.alsoAccused(admission.caseId(), victim.party())
            : null,
        seals.isClosed(victim.party()),
        admission.allows(Permission.RECORD_CARE),
        admission.allows(Permission.RECORD_SPECIAL),
        desk.today());
  }

  private CareView assessed(CareView view) {
    List<CareRecords.Risk> risks = view.records().risks();
    Map<String, String> clear =
        notes.read(view.victim().party(), risks.stream().map(CareRecords.Risk::note).toList());
    List<CareRecords.Risk> opened =
        risks.stream()
            .map(
                one ->
                    clear.containsKey(one.note())
                        ? one.opened(RiskText.of(clear.get(one.note())))
                        : one)
            .toList();
    return new CareView(
        view.victim(),
        view.age(),
        view.records().withRisks(opened),
        view.accused(),
        false,
        view.writes(),
        view.special(),
        view.today());
  }

  private static String kind(Admission admission, CareRecords records, String note) {
    boolean referral = records.referrals().stream().anyMatch(one -> note.equals(one.note()));
    if (referral && admission.allows(Permission.RECORD_SPECIAL)) {
      return "REFERRAL";
    }
    if (!referral && records.notes().anyMatch(note::equals)) {
      return "INTERVIEW";
    }
    throw new NotFoundException("note " + note);
  }

  private void demandReason(String code, String text) {
    if (!desk.codes().exists(REASONS, code, null)
        || desk.codes().attribute(REASONS, code, "break_glass") != null) {
      throw new RuleException(Problem.at("reason", "person.identity.reasonNeeded"));
    }
    if (text.isEmpty() && desk.codes().attribute(REASONS, code, "text") != null) {
      throw new RuleException(Problem.at("reasonText", "person.identity.reasonTextNeeded"));
    }
    if (text.length() > LONGEST_REASON) {
      throw new RuleException(
          Problem.at("reasonText", "person.identity.reasonTextTooLong", LONGEST_REASON));
    }
  }
}
