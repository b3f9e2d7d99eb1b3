package org.resguardo.evidence;

import org.resguardo.access.Admission;
import org.resguardo.kernel.Permission;

/**
 * Who may see and open a document of a case to which the caller is admitted. The part of the file
 * decides first: its evidence is for whoever works with evidence. The victim unit sees what
 * concerns victims and nobody else. Then the class: what shows a child opens for whoever may open
 * an identity, what is special (health, forensic interview) for whoever may open that.
 */
final class DocumentAccess {
  static final String WORK = "WORK";
  static final String CHILD = "CHILD";
  static final String SPECIAL = "SPECIAL";
  private static final String EVIDENCE = "EVIDENCE";

  private DocumentAccess() {}

  static boolean sees(Admission admission, DocumentRow row) {
    Permission needed = needed(row.part());
    return admission.allows(needed)
        || admission.allows(Permission.READ_VICTIM_DOCUMENT) && row.onlyVictims();
  }

  /** Whether the part as a whole is open to the caller. */
  static boolean sees(Admission admission, String part) {
    return admission.allows(needed(part));
  }

  static boolean opens(Admission admission, DocumentRow row) {
    return sees(admission, row)
        && switch (row.documentClass()) {
          case WORK -> true;
          case CHILD -> admission.allows(Permission.OPEN_IDENTITY);
          default -> admission.allows(Permission.OPEN_SPECIAL);
        };
  }

  private static Permission needed(String part) {
    return EVIDENCE.equals(part) ? Permission.READ_EVIDENCE : Permission.READ_DOCUMENT;
  }
}
