package org.resguardo.country;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.resguardo.access.Caller;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.reference.PackApplied;
import org.resguardo.reference.PackLoader.Start;
import org.resguardo.reference.PackReport;

/**
 * The country pack in four eyes: one person asks that the files in the folder be applied, another
 * approves their digest, then they may be applied. A file that changes in between has another
 * digest, and nobody has approved it.
 */
@Boundary
public class PackService {
  @Inject PackRepository packs;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject Event<PackApplied> applied;

  /** What is installed, what lies in the folder, what it would change; nothing is written. */
  @Requires(Permission.READ_PACK)
  public PackView view() {
    deeds.current().unlogged();
    return new PackView(
        packs.report(),
        packs.list(me(), caller.scope(Permission.APPROVE_PACK).isPresent()),
        caller.scope(Permission.MANAGE_PACK).isPresent());
  }

  @Requires(Permission.MANAGE_PACK)
  public void ask(@Valid PackRequestEntry entry) {
    PackReport report = current(entry.getDigest());
    if (!report.isSound() || report.isBlocked() || report.isInstalled()) {
      throw new RuleException("country.ask.refused");
    }
    deeds.current().subject(report.digest()).reason(entry.getReason());
    deeds.current().detail("act", "ask").detail("version", report.version());
    packs.ask(report, me(), entry.getReason());
  }

  /**
   * The second person. {@code granted} is demanded; who may not decide is not told so.
   *
   * @throws RuleException when it is who asked
   */
  @Requires(Permission.APPROVE_PACK)
  public void decide(long id, Boolean granted) {
    PackRequestView request =
        packs
            .find(id, me())
            .filter(each -> each.granted() == null)
            .orElseThrow(() -> new NotFoundException("pack request " + id));
    if (granted == null) {
      throw new RuleException(Problem.at("granted", "country.granted.missing"));
    }
    if (!request.decidable()) {
      throw new RuleException("country.decide.self");
    }
    deeds.current().subject(request.digest()).reason(request.reason());
    deeds.current().detail("granted", granted).detail("version", request.version());
    packs.decide(id, granted, me());
  }

  /** Writes the approved files; the house speaks by the new law as soon as the call ends. */
  @Requires(Permission.MANAGE_PACK)
  public void apply(String digest) {
    PackReport report = current(digest);
    deeds.current().subject(report.digest());
    deeds.current().detail("act", "apply").detail("version", report.version());
    if (report.isBlocked()) {
      throw new RuleException("country.apply.blocked");
    }
    if (packs.apply(me()) != Start.LOADED) {
      throw new RuleException("country.apply.notApproved");
    }
    applied.fire(new PackApplied(report.version()));
  }

  /** The pack of the folder, when it still is the one that was read. */
  private PackReport current(String digest) {
    PackReport report = packs.report();
    if (!report.digest().equals(digest)) {
      throw new RuleException(Problem.at("digest", "country.digest.changed"));
    }
    return report;
  }

  private String me() {
    return caller.profile().username();
  }
}
