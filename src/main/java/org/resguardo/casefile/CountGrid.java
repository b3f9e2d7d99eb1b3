package org.resguardo.casefile;

import java.util.List;

/** The charges of a case, and who can stand in them. */
public record CountGrid(List<ChargeView> charges, PeopleView people) {
  public CountGrid {
    charges = List.copyOf(charges);
  }
}
