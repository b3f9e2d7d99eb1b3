package org.resguardo.casefile;

import java.util.List;
import org.resguardo.kernel.Problem;

/** A division of the country can only stand with that country. */
final class PlaceCheck {
  private PlaceCheck() {}

  static void residence(
      String country, String division, String ownCountry, List<Problem> problems) {
    if (division != null && country != null && !country.equals(ownCountry)) {
      problems.add(Problem.at("residenceDivision1", "parties.place.divisionOfOtherCountry"));
    }
  }
}
