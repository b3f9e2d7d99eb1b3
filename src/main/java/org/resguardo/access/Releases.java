package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.RuleException;

/**
 * Whether data of the classes P3 to P5 may leave the house (DP-20). Asked by the rooms that give
 * it, inside their transaction: the word of a second person is spent with the giving, or not at
 * all.
 */
@ApplicationScoped
public class Releases {
  /** How long a grant waits to be used. */
  static final Duration COUNTS = Duration.ofHours(24);

  @Inject ReleaseRepository releases;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  /** The newest release of the subject, whatever became of it. */
  public Optional<ReleaseView> last(Admission admission, ReleaseKind kind, String subject) {
    return releases
        .last(admission.caseId(), kind, subject, me())
        .map(ReleaseRepository.Found::view);
  }

  /**
   * Spends the grant; answers it for the mark in the file.
   *
   * @throws RuleException when nobody granted it, or it was used or is too old
   */
  public ReleaseView spend(Admission admission, ReleaseKind kind, String subject) {
    ReleaseRepository.Found found =
        releases
            .last(admission.caseId(), kind, subject, me())
            .filter(one -> one.askedBy() == me())
            .filter(one -> one.view().state(clock.instant()).equals("GRANTED"))
            .orElseThrow(() -> new RuleException("access.release.needed"));
    if (!releases.use(found.view().id(), clock.instant())) {
      throw new RuleException("access.release.needed");
    }
    return found.view();
  }

  private long me() {
    return caller.profile().userId();
  }
}
