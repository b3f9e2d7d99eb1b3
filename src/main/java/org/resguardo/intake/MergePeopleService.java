package org.resguardo.intake;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resguardo.casefile.MergeEntry;
import org.resguardo.casefile.MergePage;
import org.resguardo.casefile.MergePlan;
import org.resguardo.casefile.MergeService;
import org.resguardo.casefile.MergeView;
import org.resguardo.casefile.PeopleView;
import org.resguardo.casefile.UnmergeEntry;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.person.Twin;
import org.resguardo.person.TwinService;

/**
 * Who stands twice in a case, and the merge that counts both as one: the vault makes them one
 * person first and parts them last, so that a stop in between protects more, never less.
 */
@Coordinator
public class MergePeopleService {
  @Inject MergeService merges;
  @Inject TwinService twins;

  /** Somebody of the case, with the day from which the case knows of it. */
  private record Known(String code, LocalDate since, int place) {}

  @Requires(Permission.MERGE_PEOPLE)
  public MergePage page(CaseNumber number) {
    return merges.of(number);
  }

  /** Pairs that nobody has decided about, as far as {@code people} tells of them. */
  @Requires(Permission.MERGE_PEOPLE)
  public List<SamePair> pairs(PeopleView people) {
    Map<PartyId, Known> known = known(people.once());
    return twins.ofCase(people.caseId()).stream()
        .map(twin -> pair(twin, known))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Map<PartyId, Known> known(PeopleView people) {
    Map<PartyId, Known> known = new HashMap<>();
    people
        .victims()
        .forEach(
            row -> known.put(row.party(), new Known(row.code(), row.detectedOn(), known.size())));
    people.accused().stream()
        .filter(row -> row.known())
        .forEach(
            row ->
                known.put(
                    row.party(), new Known(row.code(), row.firstSuspectedOn(), known.size())));
    return known;
  }

  private static SamePair pair(Twin twin, Map<PartyId, Known> known) {
    Known first = known.get(twin.first());
    Known second = known.get(twin.second());
    if (first == null || second == null) {
      return null;
    }
    boolean inOrder =
        Comparator.comparing(Known::since, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Known::place)
                .compare(first, second)
            <= 0;
    return inOrder
        ? new SamePair(first.code(), second.code(), twin.certain())
        : new SamePair(second.code(), first.code(), twin.certain());
  }

  /** Answers the id of the merge; the same request key answers it again. */
  @Requires(Permission.MERGE_PEOPLE)
  public long merge(CaseNumber number, MergeEntry entry, String requestKey) {
    MergePlan plan = merges.plan(number, entry, requestKey);
    if (plan.done() != null) {
      return plan.done();
    }
    twins.unite(plan.caseId(), plan.kept(), plan.other());
    return merges.merge(number, entry, requestKey);
  }

  @Requires(Permission.MERGE_PEOPLE)
  public MergeView undo(CaseNumber number, long merge, UnmergeEntry entry) {
    MergeView view = merges.undo(number, merge, entry);
    twins.separate(view.caseId(), view.keptParty(), view.otherParty());
    return view;
  }
}
