package org.resguardo.person;

/** The sealed parts of an identity; each is one ciphertext. */
enum IdentityField {
  NAMES,
  DOCUMENTS,
  BIRTH,
  CONTACT,
  ADDRESS,
  GUARDIAN,
  GENDER,
  HEALTH;

  /**
   * Who may see it (P2 to P5). A judge's reserve lifts contact and address to P4, and the rest of
   * whoever is not a victim too: of a victim the name stays P3, which nobody sees without an
   * opening.
   */
  String fieldClass(PartyKind kind, boolean reserved) {
    if (this == GENDER || this == HEALTH) {
      return "P5";
    }
    boolean whereabouts = this == CONTACT || this == ADDRESS;
    if (reserved && (whereabouts || kind != PartyKind.VICTIM)) {
      return "P4";
    }
    return kind == PartyKind.VICTIM ? "P3" : "P2";
  }
}
