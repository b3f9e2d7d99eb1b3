package org.resguardo.person;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.resguardo.kernel.VaultBoundary;
import org.resguardo.kernel.VaultLog;

/** Gives the entries of the vault's log, each with its bytes. */
@VaultBoundary
class SealedVaultLog implements VaultLog {
  @Inject VaultLogRepository log;

  @Override
  public List<Entry> after(long id, int size) {
    return log.after(id, size);
  }

  @Override
  public List<Entry> among(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : log.among(ids);
  }
}
