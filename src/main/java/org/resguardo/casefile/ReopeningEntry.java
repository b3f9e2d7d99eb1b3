package org.resguardo.casefile;

/** From which day the case is open again, and why. */
public class ReopeningEntry extends OfficeActEntry {
  private static final long serialVersionUID = 1L;
}
