package org.resguardo.kernel;

import java.util.Collection;
import java.util.Map;

/**
 * Texts of class P4 or P5 about a party that belong to a record of the case store. The vault keeps
 * them under a key of the person; the record knows only the id. Whoever reads has put on record
 * before that it is read: this door asks nobody for permission.
 */
public interface SealedNotes {
  /**
   * Seals a text before the case's transaction stands; one that is then not recorded stays behind
   * as bytes that nobody refers to.
   *
   * @param fieldClass P4 or P5
   * @return the id under which it is read again
   */
  String seal(long caseId, PartyId party, String fieldClass, String text);

  /** The texts by id, in one statement; what is erased or not of this party is left out. */
  Map<String, String> read(PartyId party, Collection<String> ids);
}
