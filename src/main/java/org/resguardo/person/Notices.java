package org.resguardo.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.VaultBoundary;

/**
 * Behind the door of {@link MatchService}: settling a notice as "the same" gives the parties of one
 * person to the other, sealed anew under that person's key; any other outcome takes it back. The
 * person left without parties stays, so that taking back finds it.
 */
@VaultBoundary
class Notices {
  @Inject NoticeRepository notices;
  @Inject OnePerson persons;
  @Inject VaultLogRepository log;
  @Inject @MachineClock Clock clock;

  public List<NoticeRepository.Notice> list(Instant settledSince, int limit) {
    return notices.list(settledSince, limit);
  }

  public Optional<NoticeRepository.Notice> find(long id) {
    return notices.find(id);
  }

  /** False when somebody else settled it since the caller looked. */
  public boolean settle(
      Actor actor, NoticeRepository.Notice notice, int version, MatchOutcome outcome, String note) {
    Instant now = clock.instant();
    if (!notices.settle(notice.id(), version, outcome, note, actor.userId(), now)) {
      return false;
    }
    boolean wasSame = notice.settled() == MatchOutcome.SAME;
    if (outcome == MatchOutcome.SAME && !wasSame) {
      merge(notice, now);
    } else if (outcome != MatchOutcome.SAME && wasSame) {
      takeBack(notice);
    }
    log.add(
        actor,
        VaultLogRepository.Action.SETTLE,
        notice.party(),
        notice.caseId(),
        "notice=" + notice.id() + ";" + notice.settled() + ">" + outcome,
        now);
    return true;
  }

  private void merge(NoticeRepository.Notice notice, Instant now) {
    persons
        .unite(notice.other(), notice.party())
        .forEach(moved -> notices.keepMerge(notice.id(), moved, now));
  }

  private void takeBack(NoticeRepository.Notice notice) {
    persons.giveBack(notices.merges(notice.id()));
    notices.forgetMerges(notice.id());
  }
}
