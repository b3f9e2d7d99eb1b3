package org.resguardo.person;

import java.util.List;
import org.resguardo.kernel.FuzzyDate;

/** What of an identity is compared. Lives in memory for one comparison only. */
record NormalRecord(NormalName name, FuzzyDate birth, List<NormalDocument> documents) {
  static NormalRecord of(IdentityEntry typed, NameLists lists) {
    return new NormalRecord(
        NormalName.of(typed, lists),
        typed.getBirth(),
        typed.getDocuments().stream()
            .map(NormalDocument::of)
            .filter(NormalDocument::identifies)
            .toList());
  }

  /** Never the content: records end up in messages and logs. */
  @Override
  public String toString() {
    return "NormalRecord";
  }
}
