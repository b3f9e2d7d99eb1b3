package org.resguardo.defence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.access.ReleaseKind;
import org.resguardo.access.ReleaseView;
import org.resguardo.access.Releases;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/** Sets for the defence: what there is to tell, making one, building it again, its receipt. */
@Boundary
public class DisclosureService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject DisclosureDesk desk;
  @Inject Releases releases;
  @Inject DisclosureRepository sets;

  /** Sets of the case, the newest first, and codes of the accused. */
  public record Overview(List<DisclosureView> sets, List<String> accused) {}

  @Requires(Permission.DISCLOSE_CASE)
  public Overview list(CaseNumber number) {
    long caseId = look(number).caseId();
    return new Overview(sets.sets(caseId), sets.accused(caseId));
  }

  /** What the next set for that accused can hold. */
  @Requires(Permission.DISCLOSE_CASE)
  public DisclosurePlan plan(CaseNumber number, String accused) {
    Admission admission = look(number);
    DisclosureRepository.Next next =
        sets.next(admission.caseId(), accused).orElseThrow(() -> new NotFoundException("accused"));
    return new DisclosurePlan(
        accused,
        next.number(),
        DisclosurePolicy.open(desk.pieces(admission), sets.told(next.accusedId())));
  }

  /** Those who can take a set. */
  @Requires(Permission.DISCLOSE_CASE)
  public Set<String> takers(CaseNumber number) {
    return sets.takers(look(number).caseId()).keySet();
  }

  @Requires(Permission.DISCLOSE_CASE)
  public DisclosureView view(CaseNumber number, long id) {
    Admission admission = look(number);
    List<DisclosureItem> items = sets.items(id);
    return found(admission, id).with(items, desk.redactions(admission, items));
  }

  /** Makes a set and answers its id; the same key again answers what it made. */
  @Requires(Permission.DISCLOSE_CASE)
  public long make(CaseNumber number, DisclosureEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    Optional<Long> twin = sets.findByRequest(desk.request(requestKey));
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    DisclosureEntry asked = entry == null ? new DisclosureEntry() : entry;
    String accused = asked.getAccused();
    long accusedId = next(admission, accused).accusedId();
    sets.lock(accusedId);
    int of = next(admission, accused).number();
    List<DisclosureItem> items = settled(admission, asked, sets.told(accusedId));
    DisclosureRepository.Mark mark = desk.mark(requestKey);
    String sha256 = DisclosureDesk.hash(desk.archive(admission, accused, of, mark.at(), items));
    long given = count(items, Treatment.GIVEN);
    deeds
        .current()
        .about(admission)
        .subject(accused)
        .detail("set", of)
        .detail("given", given)
        .detail("redacted", count(items, Treatment.REDACTED))
        .detail("withheld", count(items, Treatment.WITHHELD))
        .detail("sha256", sha256);
    return sets.add(admission.caseId(), accusedId, of, sha256, items, mark);
  }

  private static long count(List<DisclosureItem> items, Treatment treatment) {
    return items.stream().filter(item -> item.treatment() == treatment).count();
  }

  private DisclosureRepository.Next next(Admission admission, String accused) {
    return sets.next(admission.caseId(), accused)
        .orElseThrow(() -> new RuleException(Problem.at("accused", "defence.accused")));
  }

  private List<DisclosureItem> settled(
      Admission admission, DisclosureEntry entry, List<DisclosureItem> told) {
    DisclosurePolicy policy = desk.policy();
    List<DisclosureItem> items =
        DisclosurePolicy.news(
            policy.settle(DisclosurePolicy.open(desk.pieces(admission), told), entry.getItems()),
            told);
    if (policy.problems().isEmpty() && items.isEmpty()) {
      policy.problems().add(Problem.at("accused", "defence.nothingNew"));
    }
    if (!policy.problems().isEmpty()) {
      throw new RuleException(policy.problems());
    }
    return items.stream().map(item -> desk.coded(admission.caseId(), item)).toList();
  }

  /**
   * The archive, built again. One with a document that identifies a child or is special leaves only
   * with the word of a second person.
   *
   * @throws RuleException when it would not be what was given: a document is gone; or nobody
   *     granted that it leaves
   */
  @Requires(Permission.DISCLOSE_CASE)
  public DisclosureFile file(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    DisclosureView set = found(admission, id);
    List<DisclosureItem> items = sets.items(id);
    demandSecond(admission, id, items);
    DisclosureArchive archive;
    try {
      archive = desk.archive(admission, set.accused(), set.number(), set.madeAt(), items);
    } catch (NotFoundException gone) {
      throw new RuleException("defence.changed");
    }
    if (!DisclosureDesk.hash(archive).equals(set.sha256())) {
      throw new RuleException("defence.changed");
    }
    deeds
        .current()
        .about(admission)
        .subject(set.accused())
        .detail("set", set.number())
        .detail("sha256", set.sha256());
    return new DisclosureFile(
        number.value() + "-" + set.accused() + "-" + set.number() + ".zip", archive);
  }

  // Spent with the giving: an archive that cannot be built again costs nothing.
  private void demandSecond(Admission admission, long id, List<DisclosureItem> items) {
    if (items.stream().anyMatch(DisclosureItem::isClosed)) {
      ReleaseView release = releases.spend(admission, ReleaseKind.DISCLOSURE, String.valueOf(id));
      deeds
          .current()
          .reason(release.purpose())
          .detail("release", "USED")
          .detail("recipient", release.recipient());
    }
  }

  /** Records who took a set. Once. */
  @Requires(Permission.DISCLOSE_CASE)
  public void receive(CaseNumber number, long id, String taker, LocalDate on) {
    Admission admission = gate.admit(number, Permission.DISCLOSE_CASE);
    DisclosureView set = found(admission, id);
    String party = taker == null ? null : sets.takers(admission.caseId()).get(taker);
    if (party == null) {
      throw new RuleException(Problem.at("taker", "defence.taker"));
    }
    LocalDate made = desk.day(set.madeAt());
    if (on == null || on.isBefore(made) || on.isAfter(desk.today())) {
      throw new RuleException(Problem.at("on", "defence.on"));
    }
    if (set.isReceived()) {
      throw new RuleException("defence.received");
    }
    sets.receive(id, party, on, desk.mark(null));
    deeds
        .current()
        .about(admission)
        .subject(set.accused())
        .detail("set", set.number())
        .detail("taker", taker)
        .detail("on", on);
  }

  private Admission look(CaseNumber number) {
    deeds.current().unlogged();
    return gate.admit(number, Permission.DISCLOSE_CASE);
  }

  private DisclosureView found(Admission admission, long id) {
    return sets.set(admission.caseId(), id).orElseThrow(() -> new NotFoundException("set " + id));
  }
}
