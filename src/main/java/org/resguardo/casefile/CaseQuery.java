package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a list of cases is asked for. {@code states}: NEED, WAIT, SUSPENDED, CLOSED (empty = all but
 * closed); {@code flags}: CHILD, DETAINED, TRAFFICKING, CSEC, UNASSIGNED, GAPS; {@code after} and
 * {@code before}: cursors given out with an earlier page; {@code size} at most 200. {@code ids}:
 * only these, for a click through from statistics; null = all.
 */
public record CaseQuery(
    Set<String> states,
    String need,
    Set<String> stages,
    Set<String> flags,
    String office,
    String prosecutor,
    LocalDate from,
    LocalDate to,
    String text,
    CaseSort sort,
    boolean descending,
    String after,
    String before,
    int size,
    Set<Long> ids) {
  public static final int LARGEST = 200;

  public CaseQuery {
    states = states == null ? Set.of() : Set.copyOf(states);
    stages = stages == null ? Set.of() : Set.copyOf(stages);
    flags = flags == null ? Set.of() : Set.copyOf(flags);
    sort = sort == null ? CaseSort.REGISTERED : sort;
    size = Math.max(1, Math.min(size, LARGEST));
  }

  /** The same from its first page, in pages of another size. */
  public CaseQuery sized(int rows) {
    return new CaseQuery(
        states,
        need,
        stages,
        flags,
        office,
        prosecutor,
        from,
        to,
        text,
        sort,
        descending,
        null,
        null,
        rows,
        ids);
  }

  /** The filters in one line for the log: codes only, what was searched for is not quoted. */
  String filters() {
    return "states="
        + states
        + " need="
        + need
        + " stages="
        + stages
        + " flags="
        + flags
        + " office="
        + office
        + " prosecutor="
        + prosecutor
        + " from="
        + from
        + " to="
        + to
        + (text == null ? "" : " text");
  }
}
