package org.resguardo.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.HouseWork;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.kernel.HouseOpened;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;

/** Loads the demo caseload into an empty demo, by the same import that an office uses. */
@ApplicationScoped
public class DemoLoad {
  private static final Logger LOG = Logger.getLogger(DemoLoad.class.getName());
  private static final String WORKBOOK = "/demo/caseload-cr.xlsx";

  @Inject HouseWork work;
  @Inject ImportService imports;
  @Inject CaseFileService cases;
  @Inject @MachineClock Clock clock;

  public void furnish(@Observes @Priority(HouseOpened.CASELOAD) HouseOpened opened)
      throws IOException {
    if (!opened.demo()) {
      return;
    }
    try (InputStream file = DemoLoad.class.getResourceAsStream(WORKBOOK)) {
      byte[] workbook = file.readAllBytes();
      work.as(
          "resguardo",
          Set.of(Permission.IMPORT_CASES, Permission.READ_STOCK),
          () -> load(workbook));
    }
  }

  private void load(byte[] workbook) {
    if (!cases.isEmpty()) {
      return;
    }
    Instant start = clock.instant();
    ImportResult result = imports.run(workbook, false);
    LOG.log(
        Level.INFO,
        "demo caseload: {0} cases in {1} s, {2} refused",
        new Object[] {
          result.getAdded(),
          Duration.between(start, clock.instant()).toSeconds(),
          result.getRefused()
        });
    result.cases().stream()
        .filter(line -> line.outcome() == ImportResult.Outcome.REFUSED)
        .limit(20)
        .forEach(
            line ->
                LOG.log(
                    Level.WARNING, "refused {0}: {1}", new Object[] {line.key(), line.problems()}));
    result.strays().stream().limit(10).forEach(stray -> LOG.warning(stray.toString()));
  }
}
