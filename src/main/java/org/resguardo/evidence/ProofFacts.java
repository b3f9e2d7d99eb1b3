package org.resguardo.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.evidence.CountProof.Child;
import org.resguardo.evidence.CountProof.Item;

/** What was recorded about proof in one case, as read; how it stands is {@link ProofReckoning}. */
final class ProofFacts {
  /** What was said of an element of a count; {@code items} by id. */
  record Said(long id, String state, String note, List<Long> items) {}

  private final Map<Long, Item> items = new LinkedHashMap<>();
  private final Map<Long, Child> children = new HashMap<>();
  private final Map<Long, Map<String, Said>> said = new HashMap<>();
  private final Map<Long, List<Long>> before = new HashMap<>();

  void item(long id, int number, String kind, boolean excluded) {
    items.put(id, new Item(id, number, kind, excluded));
  }

  /** {@code exploited}: age when it happened, or null; {@code minor}: status when detected. */
  void victim(long id, String minor, Integer exploited, int majority) {
    Child child = "MINOR".equals(minor) ? Child.YES : Child.DOUBT;
    if (exploited != null) {
      child = exploited < majority ? Child.YES : Child.NO;
    } else if ("ADULT".equals(minor)) {
      child = Child.NO;
    }
    children.put(id, child);
  }

  void said(long count, String element, Said what) {
    said.computeIfAbsent(count, id -> new HashMap<>()).put(element, what);
  }

  /** The count was laid in the place of another. */
  void link(long old, long other) {
    before.computeIfAbsent(other, id -> new ArrayList<>()).add(old);
  }

  List<Item> items() {
    return List.copyOf(items.values());
  }

  Item item(long id) {
    return items.get(id);
  }

  Child child(Long victim) {
    return victim == null ? Child.NO : children.getOrDefault(victim, Child.DOUBT);
  }

  /** What was said of the count itself, by element. */
  Map<String, Said> of(long count) {
    return said.getOrDefault(count, Map.of());
  }

  /** The nearest count before this one of which something was said; null when there is none. */
  Long source(long count) {
    return source(count, new HashSet<>());
  }

  private Long source(long count, Set<Long> seen) {
    if (!seen.add(count)) {
      return null;
    }
    for (long old : before.getOrDefault(count, List.of())) {
      Long found = said.containsKey(old) ? Long.valueOf(old) : source(old, seen);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
