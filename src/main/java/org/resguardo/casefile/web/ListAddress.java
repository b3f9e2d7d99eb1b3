package org.resguardo.casefile.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.resguardo.access.CaseSets;
import org.resguardo.casefile.CaseQuery;
import org.resguardo.casefile.CaseSort;
import org.resguardo.kernel.TypedDate;

/**
 * The filters of the case list as they stand in its address, so that a list can be mailed, kept and
 * linked to. What is not understood is left out.
 */
public final class ListAddress {
  private static final List<String> NAMES =
      List.of(
          "q",
          "state",
          "need",
          "stage",
          "flag",
          "office",
          "prosecutor",
          "from",
          "to",
          "sort",
          "desc",
          "size",
          "set");
  private static final int PAGE = 25;

  private final Map<String, List<String>> values;
  private final String after;
  private final String before;

  private ListAddress(Map<String, List<String>> values, String after, String before) {
    this.values = values;
    this.after = after;
    this.before = before;
  }

  static ListAddress ofRequest() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : NAMES) {
      String[] given = Faces.getRequestParameterValues(name);
      List<String> kept =
          given == null
              ? List.of()
              : Arrays.stream(given)
                  .map(String::strip)
                  .filter(text -> !text.isEmpty())
                  .distinct()
                  .limit(30)
                  .toList();
      if (!kept.isEmpty()) {
        values.put(name, kept);
      }
    }
    return new ListAddress(
        values, Faces.getRequestParameter("after"), Faces.getRequestParameter("before"));
  }

  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  public String one(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? null : all.get(0);
  }

  public String text() {
    return one("q");
  }

  boolean looksLikeNumber() {
    return text() != null && text().matches("(?i)[a-z]{0,4}[0-9][0-9a-z/-]{3,40}");
  }

  /** A filter that is on, for the tags above the list. */
  public record Tag(String name, String value, String without) {}

  public List<Tag> tags() {
    List<Tag> tags = new ArrayList<>();
    for (String name :
        List.of(
            "q", "state", "need", "stage", "flag", "office", "prosecutor", "from", "to", "set")) {
      values
          .getOrDefault(name, List.of())
          .forEach(value -> tags.add(new Tag(name, value, without(name, value))));
    }
    return tags;
  }

  /** Whether the set is asked by anything beside itself. */
  boolean narrowed() {
    return tags().stream().anyMatch(tag -> !tag.name().equals("set"));
  }

  /** The address without one filter, from the first page. */
  private String without(String name, String value) {
    Map<String, List<String>> rest = new LinkedHashMap<>(values);
    rest.computeIfPresent(
        name, (any, all) -> all.stream().filter(each -> !each.equals(value)).toList());
    return "/cases" + query(rest);
  }

  /** Sorted by a column; the same column again turns the order. */
  public String sorted(String column) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    boolean turn = column.equals(sort().name()) && !descending();
    changed.put("sort", List.of(column));
    changed.put("desc", List.of(turn ? "true" : "false"));
    return "/cases" + query(changed);
  }

  public String order(String column) {
    return column.equals(sort().name()) ? descending() ? "descending" : "ascending" : null;
  }

  public String page(String direction, String cursor) {
    String all = query(values);
    return "/cases" + all + (all.isEmpty() ? "?" : "&") + direction + "=" + cursor;
  }

  public String export() {
    return "/caseload/export" + query(values);
  }

  /** The list itself. */
  public String list() {
    return "/cases" + query(values);
  }

  public String bulk() {
    return "/caseload/bulk" + query(values);
  }

  CaseSort sort() {
    try {
      return one("sort") == null ? CaseSort.REGISTERED : CaseSort.valueOf(one("sort"));
    } catch (IllegalArgumentException unknown) {
      return CaseSort.REGISTERED;
    }
  }

  boolean descending() {
    return one("desc") == null ? sort() == CaseSort.REGISTERED : Boolean.parseBoolean(one("desc"));
  }

  CaseQuery query(CaseSets sets, LocalDate today) {
    return new CaseQuery(
        all("state"),
        one("need"),
        all("stage"),
        all("flag"),
        one("office"),
        one("prosecutor"),
        day("from", today),
        day("to", today),
        shortened(text()),
        sort(),
        descending(),
        after,
        before,
        PAGE,
        one("set") == null ? null : new LinkedHashSet<>(sets.of(one("set"))));
  }

  private Set<String> all(String name) {
    return new LinkedHashSet<>(values.getOrDefault(name, List.of()));
  }

  private LocalDate day(String name, LocalDate today) {
    return one(name) == null ? null : TypedDate.day(one(name), today).orElse(null);
  }

  private static String shortened(String text) {
    return text == null || text.length() <= 100 ? text : text.substring(0, 100);
  }

  private static String query(Map<String, List<String>> values) {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, all) ->
            all.forEach(
                value ->
                    text.append(text.length() == 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return text.toString();
  }
}
