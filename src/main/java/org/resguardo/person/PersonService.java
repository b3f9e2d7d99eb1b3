package org.resguardo.person;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * The only way to a name. Each call decides on the record whether the caller reaches the case of
 * the party; the vault itself is written and read behind this door in transactions of its own, so a
 * caller's case transaction never holds both stores.
 */
@Boundary
public class PersonService {

  /**
   * Enters who a party of a case is, and says who looks like the same human being. Idempotent by
   * party id. Until {@link #claim} the row counts for nothing and is swept after a while.
   */
  @Requires({Permission.ENTER_IDENTITY, Permission.IMPORT_CASES})
  public Entered enter(long caseId, PartyId party, PartyKind kind, @Valid IdentityEntry identity) {
    throw new UnsupportedOperationException();
  }

  /** As above for many at once whose case has no id yet; {@link #claim} gives it. Import only. */
  @Requires(Permission.IMPORT_CASES)
  public Map<PartyId, Entered> enterAhead(List<@Valid NewIdentity> identities) {
    throw new UnsupportedOperationException();
  }

  /** The case transaction stands: the parties belong to this case from now on. */
  @Requires({Permission.ENTER_IDENTITY, Permission.IMPORT_CASES})
  public void claim(long caseId, Collection<PartyId> parties) {
    throw new UnsupportedOperationException();
  }

  @Requires({Permission.ENTER_IDENTITY, Permission.IMPORT_CASES})
  public void claim(long caseId, PartyId party) {
    claim(caseId, List.of(party));
  }

  /** Corrects an identity: what is typed replaces, what is empty stays. Compares again. */
  @Requires(Permission.ENTER_IDENTITY)
  public Entered change(long caseId, PartyId party, @Valid IdentityEntry identity) {
    throw new UnsupportedOperationException();
  }

  /** A victim entered in the wrong case goes to the right one; call after the case transaction. */
  @Requires(Permission.MOVE_VICTIM)
  public void move(PartyId party, long fromCaseId, long toCaseId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Names of accused and other parties for a list, in one batch: at most two statements. Victims,
   * persons under reserve and parties out of reach have no entry in the answer.
   */
  @Requires(Permission.READ_ACCUSED)
  public Map<PartyId, String> displayNames(Collection<PartyId> parties) {
    throw new UnsupportedOperationException();
  }

  /** The P2 fields of an accused or another party, without a reason; never a victim. */
  @Requires(Permission.READ_ACCUSED)
  public OpenedIdentity read(long caseId, PartyId party) {
    throw new UnsupportedOperationException();
  }

  /**
   * Lays an identity open. {@code reasonCode}: list opening_reason; OTHER needs a text. The audit
   * entry is committed before a byte is read.
   */
  @Requires(Permission.OPEN_IDENTITY)
  public OpenedIdentity open(long caseId, PartyId party, String reasonCode, String reasonText) {
    throw new UnsupportedOperationException();
  }
}
