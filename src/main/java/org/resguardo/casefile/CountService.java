package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StaleException;

/** Counts: accused x victim x offence. A requalification closes counts and links the new ones. */
@Boundary
public class CountService {
  static final int REASON_LENGTH = 400;

  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject CountRegister register;
  @Inject CountOrder order;
  @Inject CountRepository counts;
  @Inject CaseProgress progress;

  /**
   * Lays a charge: one count for each pair of accused and victim. Answers the number of the charge;
   * the same {@code requestKey} (null for none) a second time answers the first one's.
   */
  @Requires({Permission.RECORD_COUNT, Permission.BRING_IN})
  public int record(CaseNumber number, @Valid CountEntry entry, String requestKey) {
    Admission admission = admit(number);
    Optional<Integer> before = requestKey == null ? Optional.empty() : counts.chargeOf(requestKey);
    if (before.isPresent()) {
      deeds.current().unlogged();
      return before.get();
    }
    int charge = register.record(admission.caseId(), entry, requestKey);
    progress.refresh(admission.caseId());
    about(admission, charge).detail("offence", entry.getOffence());
    return charge;
  }

  /**
   * Corrects a charge without changing its offence. {@code version}: sum of the versions of its
   * counts.
   */
  @Requires(Permission.RECORD_COUNT)
  public void correct(CaseNumber number, int charge, @Valid CountEntry entry, int version) {
    Admission admission = gate.admit(number, Permission.RECORD_COUNT);
    fresh(admission, charge, version);
    register.correct(admission.caseId(), charge, entry);
    progress.refresh(admission.caseId());
    about(admission, charge).detail("offence", entry.getOffence());
  }

  /**
   * Closes these counts and lays them anew under another offence. Answers the number of the new
   * charge.
   */
  @Requires({Permission.RECORD_COUNT, Permission.BRING_IN})
  public int requalify(CaseNumber number, List<Long> ids, String offence) {
    Admission admission = admit(number);
    named(ids);
    int charge = register.requalify(admission.caseId(), ids, offence, null);
    progress.refresh(admission.caseId());
    about(admission, charge).detail("offence", offence).detail("replaces", ids);
    return charge;
  }

  /** Closes these counts without others in their place. */
  @Requires(Permission.RECORD_COUNT)
  public void drop(CaseNumber number, List<Long> ids, String reason) {
    Admission admission = gate.admit(number, Permission.RECORD_COUNT);
    named(ids);
    if (reason == null || reason.isBlank()) {
      throw new RuleException(Problem.at("reason", "parties.reason.missing"));
    }
    if (reason.length() > REASON_LENGTH) {
      throw new RuleException(Problem.at("reason", "parties.reason.long", REASON_LENGTH));
    }
    register.drop(admission.caseId(), ids, reason.strip());
    progress.refresh(admission.caseId());
    deeds.current().about(admission).detail("dropped", ids);
  }

  /**
   * Splits a charge: the first accused, or victim ({@code by} of the entry), stays, each other gets
   * a charge of its own. {@code version} of the charge, or null. Answers the new numbers.
   */
  @Requires(Permission.RECORD_COUNT)
  public List<Integer> split(
      CaseNumber number, int charge, @Valid CountOrderEntry entry, Integer version) {
    Admission admission = gate.admit(number, Permission.RECORD_COUNT);
    String by = entry.getBy();
    if (!"ACCUSED".equals(by) && !"VICTIM".equals(by)) {
      throw new RuleException(Problem.at("by", "parties.code.unknown", by == null ? "" : by));
    }
    fresh(admission, charge, version);
    List<Integer> made = order.split(admission.caseId(), charge, "ACCUSED".equals(by));
    progress.refresh(admission.caseId());
    about(admission, charge).detail("split", by).detail("into", made);
    return made;
  }

  /** Joins charges that are alike. Answers the number of the charge that stands for all. */
  @Requires(Permission.RECORD_COUNT)
  public int join(CaseNumber number, @Valid CountOrderEntry entry) {
    Admission admission = gate.admit(number, Permission.RECORD_COUNT);
    int charge = order.join(admission.caseId(), entry.getCharges());
    progress.refresh(admission.caseId());
    about(admission, charge).detail("joined", entry.getCharges());
    return charge;
  }

  /** Takes back the requalification, the split or the joining that laid this charge. */
  @Requires(Permission.RECORD_COUNT)
  public void undo(CaseNumber number, int charge, Integer version) {
    Admission admission = gate.admit(number, Permission.RECORD_COUNT);
    fresh(admission, charge, version);
    order.undo(admission.caseId(), charge);
    progress.refresh(admission.caseId());
    about(admission, charge).detail("undone", true);
  }

  private void fresh(Admission admission, int charge, Integer version) {
    int now = ChargeView.version(counts.list(admission.caseId()), charge);
    if (version != null && now != version) {
      throw new StaleException(now, List.of());
    }
  }

  private static void named(List<Long> ids) {
    if (ids == null || ids.isEmpty()) {
      throw new RuleException(Problem.at("counts", "parties.count.none"));
    }
  }

  /** All counts of a case, closed ones too, by charge and position. */
  @Requires(Permission.READ_CASE)
  public List<CountRow> list(CaseNumber number) {
    return counts.list(gate.admit(number, Permission.READ_CASE).caseId());
  }

  /** Counts and people of a case, for the grid. */
  @Requires(Permission.READ_CASE)
  public CountGrid grid(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_CASE);
    return register.grid(admission);
  }

  /** Whether the form is offered at all; refuses as the act itself would, and writes nothing. */
  @Requires(Permission.RECORD_COUNT)
  public void offer(CaseNumber number) {
    deeds.current().unlogged();
    gate.admit(number, Permission.RECORD_COUNT);
  }

  private Admission admit(CaseNumber number) {
    return gate.admit(number, Permission.RECORD_COUNT, Permission.BRING_IN);
  }

  private org.resguardo.access.Deed about(Admission admission, int charge) {
    return deeds.current().about(admission).subject("#" + charge);
  }
}
