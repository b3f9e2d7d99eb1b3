package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.List;
import org.resguardo.kernel.CaseNumber;

/** What was merged in a case, the newest first, and who is in it. */
public record MergePage(
    CaseNumber number, PeopleView people, List<MergeView> merges, LocalDate today) {
  public MergePage {
    merges = List.copyOf(merges);
  }
}
