package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.resguardo.access.CaseGate;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** Who has a case, where it is, and whether it is open. */
@Boundary
public class CaseCareService {
  @Inject CaseGate gate;

  @Requires(Permission.ASSIGN_CASE)
  public void assign(CaseNumber number, @Valid AssignmentEntry entry) {
    throw new UnsupportedOperationException();
  }

  /**
   * Gives many cases to one prosecutor; those that could not be given come back with the reason.
   */
  @Requires(Permission.ASSIGN_CASE)
  public List<Skipped> assignAll(List<CaseNumber> numbers, @Valid AssignmentEntry entry) {
    throw new UnsupportedOperationException();
  }

  /** Sends the case to another office: assignments end, the head there must assign. */
  @Requires(Permission.TRANSFER_CASE)
  public void transfer(CaseNumber number, @Valid TransferEntry entry) {
    throw new UnsupportedOperationException();
  }

  @Requires(Permission.CLOSE_CASE)
  public void close(CaseNumber number, @Valid ClosingEntry entry) {
    throw new UnsupportedOperationException();
  }

  @Requires(Permission.REOPEN_CASE)
  public void reopen(CaseNumber number, @Valid ReopeningEntry entry) {
    throw new UnsupportedOperationException();
  }

  @Requires(Permission.EDIT_CASE)
  public void link(CaseNumber number, @Valid LinkEntry entry) {
    throw new UnsupportedOperationException();
  }

  /** A case that a bulk act left out; {@code reason}: a locale key. */
  public record Skipped(String number, String reason) {}
}
