package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Admission;
import org.resguardo.access.PartySeals;
import org.resguardo.access.TextGuard;
import org.resguardo.casefile.MergeRepository.Somebody;
import org.resguardo.casefile.MergeRepository.Writing;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** The rules of counting two records of a case as one human being, and of taking that back. */
@ApplicationScoped
class PeopleMerge {
  private static final String UNDO_DAYS = "merge.undo.days";
  private static final int DEFAULT_DAYS = 30;

  @Inject MergeRepository merges;
  @Inject CaseProgress progress;
  @Inject PartySeals seals;
  @Inject TextGuard texts;
  @Inject Coding coding;

  /** The two of a merge. */
  private record Pair(Somebody kept, Somebody other) {}

  MergePlan plan(Admission admission, MergeEntry entry, String requestKey) {
    long id = admission.caseId();
    Long done = merges.twin(key(requestKey)).orElse(null);
    if (done != null) {
      return new MergePlan(id, null, null, done);
    }
    Pair pair = check(id, entry);
    texts.settle(id, "reason", entry.getReason());
    return new MergePlan(id, pair.kept().party(), pair.other().party(), null);
  }

  /** Answers the id of the merge. */
  long merge(Admission admission, MergeEntry entry, String requestKey) {
    long id = admission.caseId();
    Pair pair = check(id, entry);
    Writing writing = new Writing(coding.writer(), coding.now(), key(requestKey));
    String reason = texts.settle(id, "reason", entry.getReason());
    long merge = merges.add(id, pair.kept(), pair.other(), reason, lastDay(), writing);
    // A copy that came back to where it was counts as one already.
    if (pair.kept().unit() != pair.other().unit()) {
      merges.standAside(merge, pair.other(), pair.kept(), writing.at());
    }
    seals.shareAll(pair.kept().party());
    progress.refresh(id);
    return merge;
  }

  MergeView undo(Admission admission, long merge, UnmergeEntry entry) {
    long id = admission.caseId();
    MergeView view =
        merges.of(id).stream()
            .filter(one -> one.id() == merge)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("merge " + merge));
    refuse(!view.isOpen(), null, "casefile.merge.undone");
    refuse(!view.isUndoable(coding.today()), null, "casefile.merge.late", view.undoUntil());
    String reason = texts.settle(id, "reason", entry.getReason());
    Writing writing = new Writing(coding.writer(), coding.now(), null);
    refuse(!merges.undo(merge, reason, writing), null, "casefile.merge.undone");
    merges.standAlone(merge, writing.at());
    seals.part(view.otherParty(), view.keptParty());
    progress.refresh(id);
    return view;
  }

  private Pair check(long caseId, MergeEntry entry) {
    Optional<Somebody> first = merges.find(caseId, entry.getKept());
    Optional<Somebody> second = merges.find(caseId, entry.getOther());
    List<Problem> unknown = new ArrayList<>();
    if (first.isEmpty()) {
      unknown.add(Problem.at("kept", "casefile.merge.unknown"));
    }
    if (second.isEmpty()) {
      unknown.add(Problem.at("other", "casefile.merge.unknown"));
    }
    Coding.refuse(unknown);
    Somebody kept = first.orElseThrow();
    Somebody other = second.orElseThrow();
    refuse(kept.party().equals(other.party()), "other", "casefile.merge.same");
    refuse(!kept.role().equals(other.role()), "other", "casefile.merge.role");
    refuse(merges.standsAside(kept), "kept", "casefile.merge.aside");
    refuse(merges.standsAside(other), "other", "casefile.merge.aside");
    refuse(merges.standsForOthers(other), "other", "casefile.merge.others");
    refuse(merges.underOrder(kept, other), null, "casefile.merge.order");
    return new Pair(kept, other);
  }

  private LocalDate lastDay() {
    String days = coding.codes().setting(UNDO_DAYS);
    return coding.today().plusDays(days == null ? DEFAULT_DAYS : Integer.parseInt(days));
  }

  Optional<Long> twin(String requestKey) {
    return merges.twin(key(requestKey));
  }

  private String key(String requestKey) {
    return coding.own(requestKey);
  }

  private static void refuse(boolean broken, String field, String key, Object... values) {
    if (broken) {
      throw new RuleException(new Problem(field, key, List.of(values)));
    }
  }
}
