package org.resguardo.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** All that the reference tables hold, read in one go. Maps keep the order of the lists. */
record Shelf(
    Map<String, Map<String, CodeValue>> lists,
    Map<Shelf.TitleKey, Title> titles,
    Map<String, Offence> offences,
    Map<String, Stage> stages,
    Map<String, DecisionKind> decisionKinds,
    Map<String, Office> offices,
    Map<String, String> settings) {

  /**
   * Whether facts of that day may be charged under the text: it was in force, or it came later and
   * is milder than one that was. A day of null means "whenever".
   */
  boolean applies(Offence offence, LocalDate on) {
    return offence.validOn(on)
        || offence.milderThan().stream()
            .map(offences::get)
            .anyMatch(earlier -> earlier != null && earlier.validOn(on));
  }

  /** In the order of the list; empty when there is no such list. */
  Collection<CodeValue> values(String list) {
    return lists.getOrDefault(list, Map.of()).values();
  }

  record TitleKey(String list, String code, String language) {}

  /** {@code synonyms} are separated by semicolons; both may be null. */
  record Title(String title, String synonyms, String summary) {}
}
