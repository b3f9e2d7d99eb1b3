package org.resguardo.reference;

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

  record TitleKey(String list, String code, String language) {}

  /** {@code synonyms} are separated by semicolons; both may be null. */
  record Title(String title, String synonyms, String summary) {}
}
