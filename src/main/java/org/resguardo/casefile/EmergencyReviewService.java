package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.resguardo.access.Caller;
import org.resguardo.access.Deed;
import org.resguardo.access.Deeds;
import org.resguardo.access.EmergencyAccesses;
import org.resguardo.access.EmergencyView;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/** The other side of an emergency access: who approves and reviews it. Never who used it. */
@Boundary
public class EmergencyReviewService {
  @Inject Deeds deeds;
  @Inject EmergencyAccesses uses;
  @Inject EmergencyDesk desk;
  @Inject CaseCheck check;
  @Inject Caller caller;

  /** Within the caller's reach: what is to be done first, then what was. */
  @Requires(Permission.REVIEW_EMERGENCY)
  public List<EmergencyView> list() {
    deeds.current().unlogged();
    return uses.of(desk.reviewed());
  }

  /** How many wait for the caller, for the home page. */
  @Requires(Permission.REVIEW_EMERGENCY)
  public EmergencyAccesses.Undone undone() {
    deeds.current().unlogged();
    return uses.undone(desk.reviewed());
  }

  @Requires(Permission.REVIEW_EMERGENCY)
  public EmergencyView one(long id) {
    deeds.current().unlogged();
    return within(id);
  }

  /** Lets a use begin that waits for approval, or refuses it; only who reviews every office. */
  @Requires(Permission.REVIEW_EMERGENCY)
  public void decide(long id, boolean granted) {
    EmergencyView use = within(id);
    notMine(use);
    if (desk.reviewed() != null) {
      throw new RuleException("casefile.emergency.notYours");
    }
    if (!uses.decide(use, granted, desk.due())) {
      throw new RuleException("casefile.emergency.decided");
    }
    about(use).detail("granted", granted);
  }

  @Requires(Permission.REVIEW_EMERGENCY)
  public void review(long id, @Valid EmergencyReviewEntry entry) {
    EmergencyView use = within(id);
    notMine(use);
    check.reason("emergency_verdict", entry.getVerdict(), "verdict");
    if (!"JUSTIFIED".equals(entry.getVerdict()) && entry.getNote() == null) {
      throw new RuleException(Problem.at("note", "casefile.emergency.noteNeeded"));
    }
    String note = desk.coded(use.caseId(), entry.getNote());
    if (!uses.review(use, entry.getVerdict(), note)) {
      throw new RuleException("casefile.emergency.reviewed");
    }
    about(use).detail("verdict", entry.getVerdict());
  }

  private Deed about(EmergencyView use) {
    return deeds.current().about(use.caseId(), use.caseNumber()).subject(use.username());
  }

  private EmergencyView within(long id) {
    List<String> offices = desk.reviewed();
    return uses.one(id)
        .filter(use -> offices == null || offices.contains(use.officeCode()))
        .orElseThrow(() -> new NotFoundException("emergency " + id));
  }

  private void notMine(EmergencyView use) {
    if (use.userId() == caller.profile().userId()) {
      throw new RuleException("casefile.emergency.self");
    }
  }
}
