package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.HouseWork;
import org.resguardo.kernel.HouseOpened;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;

/**
 * What the store does by itself: removes files that no row claims (the process ended between file
 * and row, or the content was purged), and asks the scanner again about what waits in quarantine.
 */
@ApplicationScoped
class StoreUpkeep {
  private static final Logger LOG = Logger.getLogger(StoreUpkeep.class.getName());
  // Longer than any upload takes: a file on its way has no row yet.
  private static final Duration GRACE = Duration.ofHours(2);
  private static final int AT_A_TIME = 200;

  @Inject HouseWork house;
  @Inject StoreService rows;
  @Inject FileStore store;
  @Inject VirusScanner scanner;
  @Inject @MachineClock Clock clock;

  /** At the start too: what the end of the process left behind waits for nobody. */
  void open(@Observes HouseOpened opened) {
    keep();
  }

  void keep() {
    house.as("upkeep", Set.of(Permission.KEEP_STORE), this::run);
  }

  private void run() {
    sweep();
    rescan();
  }

  /** Answers how many files were removed. */
  int sweep() {
    int removed = 0;
    try {
      List<String> old = store.olderThan(clock.instant().minus(GRACE));
      for (int from = 0; from < old.size(); from += AT_A_TIME) {
        List<String> some = old.subList(from, Math.min(old.size(), from + AT_A_TIME));
        removed += remove(some, rows.claimed(some));
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the store could not be swept", e);
    }
    if (removed > 0) {
      LOG.log(Level.WARNING, "{0} files that no document claimed were removed", removed);
      rows.swept(removed);
    }
    return removed;
  }

  private int remove(List<String> names, Set<String> claimed) throws IOException {
    int removed = 0;
    for (String name : names) {
      if (!claimed.contains(name)) {
        store.remove(name);
        removed++;
      }
    }
    return removed;
  }

  void rescan() {
    if (!scanner.isConfigured()) {
      return;
    }
    for (DocumentRepository.Content content : rows.waiting(AT_A_TIME)) {
      Scan scan = scanner.scan(() -> store.read(content.storageName(), content.wrappedKey()));
      if (scan == Scan.WAITING) {
        return;
      }
      rows.scanned(content.versionId(), content.storageName(), scan);
    }
  }
}
