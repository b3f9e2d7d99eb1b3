package org.resguardo.evidence;

import java.time.Instant;
import java.util.List;

/**
 * The last version of a document with what is blackened in it. {@code areas}: those that hold, by
 * page. {@code copy}: the last one that was drawn, or null. {@code obstacle}: key of the sentence
 * that says why it cannot be redacted, or null. {@code open}: whether its pages can be looked at
 * now; {@code mayOpen}: whether the caller may open it, with a reason.
 */
public record RedactionView(
    String number,
    DocumentRow row,
    List<RedactionArea> areas,
    Copy copy,
    String obstacle,
    boolean open,
    boolean mayOpen) {
  /** A redacted copy. {@code current}: no area was added or ended since. */
  public record Copy(
      long id, int pages, long size, Instant madeAt, String madeBy, boolean current) {}

  /** Those of one page, counted from 1. */
  public List<RedactionArea> onPage(int page) {
    return areas.stream().filter(area -> area.page() == page).toList();
  }
}
