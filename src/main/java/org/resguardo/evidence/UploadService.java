package org.resguardo.evidence;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * Between the wire, the store and the rows: asks first whether the document may come in, takes the
 * file in, writes the row last. A file without a row is removed by the upkeep; a row without a file
 * there is none.
 */
@Coordinator
public class UploadService {
  private static final Logger LOG = Logger.getLogger(UploadService.class.getName());

  @Inject FilingService filing;
  @Inject Reception reception;
  @Inject Deeds deeds;

  /** Answers the id of the document; the same request key twice answers the same one. */
  @Requires(Permission.RECORD_DOCUMENT)
  public long receive(CaseNumber number, DocumentEntry entry, UploadBody body, String requestKey)
      throws IOException {
    deeds.current().unlogged();
    long caseId = filing.admit(number, entry);
    Optional<Long> twin = filing.filed(number, requestKey);
    if (twin.isPresent()) {
      return twin.get();
    }
    return filing.file(number, entry, reception.take(caseId, body), requestKey);
  }

  /** A further version; {@code note} says why. */
  @Requires(Permission.RECORD_DOCUMENT)
  public void receiveVersion(CaseNumber number, long id, String note, UploadBody body)
      throws IOException {
    deeds.current().unlogged();
    long caseId = filing.admitVersion(number, id, Typed.orNull(note));
    filing.replace(number, id, reception.take(caseId, body), Typed.orNull(note));
  }

  /** The most that a body may have, with what stands around the file. */
  @Requires(Permission.RECORD_DOCUMENT)
  public long largestBody() {
    deeds.current().unlogged();
    return reception.largestBytes() + 1024 * 1024;
  }

  /** Second person: keys and files are gone; row and hash stay. */
  @Requires(Permission.PURGE_DOCUMENT)
  public void purge(CaseNumber number, long id) {
    deeds.current().unlogged();
    for (String name : filing.purge(number, id)) {
      try {
        reception.remove(name);
      } catch (IOException later) {
        LOG.log(Level.WARNING, "a purged file stays until the next upkeep", later);
      }
    }
  }
}
