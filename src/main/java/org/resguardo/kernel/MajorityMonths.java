package org.resguardo.kernel;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/**
 * What the vault tells of a birth day to those who reckon terms: the month in which a person comes
 * of age, taken on the safe side, and nothing finer. Whoever has no birth day known, or only a year
 * that leaves the month open, is answered by the earliest month it can be, or not at all.
 */
public interface MajorityMonths {
  /** The months, by party; parties of whom nothing is known are left out. */
  Map<PartyId, YearMonth> of(Set<PartyId> parties, int ageOfMajority);
}
