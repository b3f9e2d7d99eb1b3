package org.resguardo.kernel;

import java.util.Set;

/**
 * The narrow window of the vault for those who look after a victim: yes, no or not known, and which
 * kinds of contact there are. Never who, never where, never a number to call.
 */
public interface VictimQuestions {
  /** The answer to a question about people of whom nothing else is said. */
  enum Answer {
    YES,
    NO,
    /** Too little is known of the person to compare. */
    UNKNOWN
  }

  /** Whether a record of the same person as accused exists in this very case, or in another. */
  record AlsoAccused(boolean here, boolean elsewhere) {
    public boolean any() {
      return here || elsewhere;
    }
  }

  /** What was recorded of how to reach somebody. */
  enum Contact {
    SAFE_CONTACT,
    PHONE,
    EMAIL,
    ADDRESS,
    REPRESENTATIVE
  }

  /** Persons under judicial reserve do not count: of them only those named in the order hear. */
  AlsoAccused alsoAccused(long caseId, PartyId victim);

  /**
   * Whether the representative of a child is, or looks like, somebody accused or suspected in any
   * case. Each question counts against the hourly limit of the caller and is in the vault's log.
   *
   * @param guardian the representative as a party of the case; null asks about the one whose name
   *     stands in the child's own record
   * @throws RuleException when the caller asked too often within the hour
   */
  Answer guardianConflict(long caseId, PartyId child, PartyId guardian);

  /** Which kinds of contact the vault holds; nothing of what they say. */
  Set<Contact> contacts(PartyId party);
}
