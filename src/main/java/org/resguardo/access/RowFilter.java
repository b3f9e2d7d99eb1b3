package org.resguardo.access;

import java.util.List;

/**
 * The caller's reach as a condition on {@code case_file c}, for lists: the same rule as {@link
 * Admission#allows} written in SQL. {@code parameters} fill the question marks in order.
 */
public record RowFilter(String condition, List<Object> parameters) {
  public RowFilter {
    parameters = List.copyOf(parameters);
  }
}
