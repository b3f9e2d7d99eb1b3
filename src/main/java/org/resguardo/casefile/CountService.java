package org.resguardo.casefile;

import jakarta.validation.Valid;
import java.util.List;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** Counts: accused x victim x offence. A requalification closes counts and links the new ones. */
@Boundary
public class CountService {
  /**
   * Lays a charge: one count for each pair of accused and victim. Answers the number of the charge.
   */
  @Requires({Permission.RECORD_COUNT, Permission.IMPORT_CASES})
  public int record(CaseNumber number, @Valid CountEntry entry, String requestKey) {
    throw new UnsupportedOperationException();
  }

  /**
   * Closes these counts and lays them anew under another offence. Answers the number of the new
   * charge.
   */
  @Requires({Permission.RECORD_COUNT, Permission.IMPORT_CASES})
  public int requalify(CaseNumber number, List<Long> counts, String offence) {
    throw new UnsupportedOperationException();
  }

  /** Closes these counts without others in their place. */
  @Requires(Permission.RECORD_COUNT)
  public void drop(CaseNumber number, List<Long> counts, String reason) {
    throw new UnsupportedOperationException();
  }

  /** All counts of a case, closed ones too, by charge and position. */
  @Requires(Permission.READ_CASE)
  public List<CountRow> list(CaseNumber number) {
    throw new UnsupportedOperationException();
  }
}
