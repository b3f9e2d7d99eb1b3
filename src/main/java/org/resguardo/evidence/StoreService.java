package org.resguardo.evidence;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** The rows behind the upkeep of the store; each call one transaction, no person calls it. */
@Boundary
public class StoreService {
  @Inject StoreRepository rows;
  @Inject Desk desk;
  @Inject Deeds deeds;

  @Requires(Permission.KEEP_STORE)
  public Set<String> claimed(Collection<String> names) {
    deeds.current().unlogged();
    return rows.claimed(names);
  }

  /** Files that no row claimed are gone: the log says how many, they belonged to no case. */
  @Requires(Permission.KEEP_STORE)
  public void swept(int files) {
    deeds.current().detail("swept", files);
  }

  @Requires(Permission.KEEP_STORE)
  List<DocumentRepository.Content> waiting(int most) {
    deeds.current().unlogged();
    return rows.waiting(most);
  }

  /** Out of quarantine, or its key is gone. */
  @Requires(Permission.KEEP_STORE)
  public void scanned(long versionId, String storageName, Scan scan) {
    rows.scanned(versionId, scan, desk.instant());
    if (scan == Scan.INFECTED) {
      rows.destroyKey(storageName);
    }
    deeds.current().subject("version " + versionId).detail("scan", scan);
  }
}
