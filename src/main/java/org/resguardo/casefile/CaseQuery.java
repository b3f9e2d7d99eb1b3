package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  /**
   * The filters that are set, in one line for the log: codes only, what was searched for is not
   * quoted; empty without any.
   */
  String filters() {
    Map<String, String> set = new LinkedHashMap<>();
    set.put("states", listed(states));
    set.put("need", need);
    set.put("stages", listed(stages));
    set.put("flags", listed(flags));
    set.put("office", office);
    set.put("prosecutor", prosecutor);
    set.put("from", from == null ? null : from.toString());
    set.put("to", to == null ? null : to.toString());
    set.put("text", text == null ? null : "*");
    return set.entrySet().stream()
        .filter(one -> one.getValue() != null && !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining(" "));
  }

  private static String listed(Set<String> codes) {
    return String.join(",", new TreeSet<>(codes));
  }
}
