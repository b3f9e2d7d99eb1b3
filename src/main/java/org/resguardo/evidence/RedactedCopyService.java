package org.resguardo.evidence;

import jakarta.inject.Inject;
import java.io.IOException;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * Draws a redacted copy: asks first, draws into the store without holding a transaction, writes the
 * row last. A file without a row is removed by the upkeep.
 */
@Coordinator
public class RedactedCopyService {
  @Inject RedactionService redactions;
  @Inject CopyMaker maker;
  @Inject Deeds deeds;

  /** Answers the id of the copy. */
  @Requires(Permission.DISCLOSE_CASE)
  public long make(CaseNumber number, long id) throws IOException {
    deeds.current().unlogged();
    CopyOrder order = redactions.order(number, id);
    return redactions.file(number, id, order, maker.make(order));
  }
}
