package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * Counts two records of one case as one human being, and takes that back. The vault makes them one
 * person through {@code intake}, which asks {@link #plan} first.
 */
@Boundary
public class MergeService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject PeopleMerge merging;
  @Inject MergeRepository merges;
  @Inject PeopleRepository people;
  @Inject Coding coding;

  @Requires(Permission.MERGE_PEOPLE)
  public MergePage of(CaseNumber number) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.MERGE_PEOPLE);
    return new MergePage(
        admission.number(),
        people.of(admission.caseId()).seenBy(admission),
        merges.of(admission.caseId()),
        coding.today());
  }

  /** Whether it could be done, and whom it makes one. Writes nothing. */
  @Requires(Permission.MERGE_PEOPLE)
  public MergePlan plan(CaseNumber number, @Valid MergeEntry entry, String requestKey) {
    deeds.current().unlogged();
    return merging.plan(gate.admit(number, Permission.MERGE_PEOPLE), entry, requestKey);
  }

  /** Answers the id of the merge. */
  @Requires(Permission.MERGE_PEOPLE)
  public long merge(CaseNumber number, @Valid MergeEntry entry, String requestKey) {
    merges.lock(number);
    Admission admission = gate.admit(number, Permission.MERGE_PEOPLE);
    Optional<Long> twin = merging.twin(requestKey);
    if (twin.isPresent()) {
      deeds.current().unlogged();
      return twin.get();
    }
    long merge = merging.merge(admission, entry, requestKey);
    deeds
        .current()
        .about(admission)
        .subject(entry.getKept())
        .reason(entry.getReason())
        .detail("alsoCode", entry.getOther());
    return merge;
  }

  /** Takes it back; answers who stands alone again. */
  @Requires(Permission.MERGE_PEOPLE)
  public MergeView undo(CaseNumber number, long merge, @Valid UnmergeEntry entry) {
    merges.lock(number);
    Admission admission = gate.admit(number, Permission.MERGE_PEOPLE);
    MergeView view = merging.undo(admission, merge, entry);
    deeds
        .current()
        .about(admission)
        .subject(view.kept())
        .reason(entry.getReason())
        .detail("apartCode", view.other());
    return view;
  }
}
