package org.resguardo.casefile;

import jakarta.validation.Valid;
import java.util.Optional;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** The people of a case as codes and facts. Their names are entered through {@code intake}. */
@Boundary
public class PartyService {
  /** Adds a victim under a random code, {@code V-7K2Q}. Idempotent by party id. */
  @Requires({Permission.RECORD_VICTIM, Permission.IMPORT_CASES})
  public String addVictim(CaseNumber number, PartyId party, @Valid VictimEntry entry) {
    throw new UnsupportedOperationException();
  }

  /**
   * Closes the current row of facts and adds one; tables as of an earlier instant stay as they
   * were.
   */
  @Requires(Permission.RECORD_VICTIM)
  public void changeVictim(CaseNumber number, String code, @Valid VictimEntry entry, int version) {
    throw new UnsupportedOperationException();
  }

  /** Adds a named suspect or an unidentified one (NN-1). Idempotent by party id. */
  @Requires({Permission.RECORD_ACCUSED, Permission.IMPORT_CASES})
  public String addAccused(CaseNumber number, PartyId party, @Valid AccusedEntry entry) {
    throw new UnsupportedOperationException();
  }

  /**
   * As {@link #changeVictim}; an NN whose entry says {@code known} is identified and gets a new
   * code, which is returned.
   */
  @Requires(Permission.RECORD_ACCUSED)
  public String changeAccused(
      CaseNumber number, String code, @Valid AccusedEntry entry, int version) {
    throw new UnsupportedOperationException();
  }

  /** Adds a witness, lawyer, representative ... (P-1). Idempotent by party id. */
  @Requires({Permission.RECORD_PARTY, Permission.IMPORT_CASES})
  public String addParty(CaseNumber number, PartyId party, @Valid PartyEntry entry) {
    throw new UnsupportedOperationException();
  }

  @Requires(Permission.RECORD_PARTY)
  public void changeParty(CaseNumber number, String code, @Valid PartyEntry entry, int version) {
    throw new UnsupportedOperationException();
  }

  /** Victims, accused and others of a case, as far as the caller may see each; no names. */
  @Requires({Permission.READ_CASE, Permission.READ_VICTIM})
  public PeopleView people(CaseNumber number) {
    throw new UnsupportedOperationException();
  }

  /** The code of a party within a case, whichever kind it is. */
  @Requires({Permission.READ_CASE, Permission.READ_VICTIM})
  public Optional<String> codeOf(CaseNumber number, PartyId party) {
    throw new UnsupportedOperationException();
  }
}
