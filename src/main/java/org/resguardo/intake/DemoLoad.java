package org.resguardo.intake;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.HouseWork;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.kernel.CaseloadBroughtIn;
import org.resguardo.kernel.HouseOpened;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Preparation;
import org.resguardo.reference.CountryFolder;

/**
 * Loads the demo caseload into an empty demo, by the same import that an office uses. That takes a
 * minute, so it runs beside the server, which meanwhile says that it is being prepared. The
 * launcher reads the lines about it in the log.
 */
@ApplicationScoped
public class DemoLoad {
  private static final Logger LOG = Logger.getLogger(DemoLoad.class.getName());
  private static final int STEP = 40;
  private static final Set<Permission> NEEDED =
      Set.of(Permission.IMPORT_CASES, Permission.READ_STOCK);

  @Inject HouseWork work;
  @Inject ImportService imports;
  @Inject CaseFileService cases;
  @Inject Preparation preparation;
  @Inject CountryFolder country;
  @Inject Event<CaseloadBroughtIn> brought;
  @Inject @MachineClock Clock clock;

  @Resource ManagedExecutorService executor;

  public void furnish(@Observes @Priority(HouseOpened.CASELOAD) HouseOpened opened) {
    if (opened.demo()) {
      work.as("resguardo", NEEDED, this::begin);
    }
  }

  private void begin() {
    Optional<byte[]> workbook = cases.isEmpty() ? DemoBook.of(country.pack()) : Optional.empty();
    if (workbook.isPresent()) {
      preparation.begin();
      LOG.info("demo caseload: begins");
      executor.submit(() -> prepare(workbook.get()));
    }
  }

  // What was not brought in whole is no demo: the doors stay shut and the launcher ends the start.
  private void prepare(byte[] workbook) {
    try {
      work.as("resguardo", NEEDED, () -> load(workbook));
      brought.fire(new CaseloadBroughtIn());
      preparation.end();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "demo caseload: failed", e);
    }
  }

  private void load(byte[] workbook) {
    Instant start = clock.instant();
    ImportResult result = imports.run(workbook, false, DemoLoad::tell);
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

  private static void tell(int done, int all) {
    if (done % STEP == 0) {
      LOG.log(
          Level.INFO,
          "demo caseload: {0} of {1} cases",
          new Object[] {String.valueOf(done), String.valueOf(all)});
    }
  }
}
