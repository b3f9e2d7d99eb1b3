package org.resguardo.access;

import org.resguardo.kernel.Permission;

/** What leaves the house with a second person's word; who may ask is who may give it. */
public enum ReleaseKind {
  /** The sheet that says who a code stands for. */
  IDENTITY_SHEET(Permission.OPEN_IDENTITY),
  /** A set for the defence with a document that identifies a child or is special. */
  DISCLOSURE(Permission.DISCLOSE_CASE);

  private final Permission asked;

  ReleaseKind(Permission asked) {
    this.asked = asked;
  }

  Permission asked() {
    return asked;
  }
}
