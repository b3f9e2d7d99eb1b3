package org.resguardo.casefile;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** What the home page shows of cases. */
@Boundary
public class CaseHomeService {
  private static final int RECENT = 5;

  @Inject CaseLists lists;
  @Inject RecentCaseRepository recent;
  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject @BusinessClock Clock clock;

  /** Counts within the caller's reach, in one statement. */
  @Requires(Permission.READ_STOCK)
  public CaseHome counts() {
    return lists.home();
  }

  /** The last five cases that the caller opened. */
  @Requires(Permission.READ_STOCK)
  public List<CaseRow> recent() {
    return recent.last(
        caller.profile().userId(),
        gate.rows(Permission.READ_STOCK),
        LocalDateTime.now(clock),
        RECENT);
  }
}
