package org.resguardo.casefile;

import java.time.LocalDateTime;
import org.resguardo.reference.Stage;

/**
 * Status as who must act. Codes that begin with WAIT_ wait for others, the rest is for the office:
 * ASSIGN (the head), START, ACCUSE, CLOSE, RESULT (a hearing has passed without a result: depends
 * on the hour, so it is asked for when it is shown); SUSPENDED and CLOSED say the status itself.
 */
final class NeedPolicy {
  private static final String OURS = "PROSECUTOR";

  private NeedPolicy() {}

  static String of(CaseStanding standing) {
    if (!"ACTIVE".equals(standing.status())) {
      return standing.status();
    }
    if (standing.everyoneEnded()) {
      return "CLOSE";
    }
    if (standing.prosecutorId() == null) {
      return "ASSIGN";
    }
    Stage stage = standing.stage();
    if (!OURS.equals(stage.body())) {
      return "WAIT_" + stage.body();
    }
    return "COMPLAINT".equals(stage.step()) ? "START" : "ACCUSE";
  }

  /**
   * The stored code, or RESULT when a hearing's time has passed. Both times local to the office.
   */
  static String shown(String stored, LocalDateTime nextHearing, LocalDateTime now) {
    boolean passed = nextHearing != null && nextHearing.isBefore(now);
    return passed && !"CLOSED".equals(stored) ? "RESULT" : stored;
  }

  static boolean isOurs(String need) {
    return !need.startsWith("WAIT_") && !"SUSPENDED".equals(need) && !"CLOSED".equals(need);
  }
}
