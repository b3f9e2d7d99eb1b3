package org.resguardo.deadline;

import java.util.Set;

/**
 * Which terms: OR within a set, AND between them; an empty set is no filter. {@code within}: due in
 * so many days or overdue; {@code group}: only that one, whole.
 *
 * @param mine only cases of the caller's own, also for who sees the office
 */
public record DeadlineQuery(
    boolean mine,
    Set<String> stakes,
    Set<String> duties,
    Set<String> kinds,
    Set<String> flags,
    Integer within,
    String group,
    String sort) {
  public static final String WARNED = "WARNED";
  public static final String UNCONFIRMED = "UNCONFIRMED";
  public static final String ORDERED = "ORDERED";

  public static DeadlineQuery all(boolean mine) {
    return new DeadlineQuery(mine, Set.of(), Set.of(), Set.of(), Set.of(), null, null, "due");
  }
}
