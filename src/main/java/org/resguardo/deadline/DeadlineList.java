package org.resguardo.deadline;

import java.util.List;
import java.util.Map;

/** The rows of each group, at most so many, and how many there are. */
public record DeadlineList(Map<String, List<DeadlineRow>> rows, Map<String, Long> totals) {
  public static final List<String> GROUPS =
      List.of("CRITICAL", "OVERDUE", "SOON", "LATER", "COURT");

  public List<DeadlineRow> of(String group) {
    return rows.getOrDefault(group, List.of());
  }

  public long total(String group) {
    return totals.getOrDefault(group, 0L);
  }

  public long all() {
    return totals.values().stream().mapToLong(Long::longValue).sum();
  }
}
