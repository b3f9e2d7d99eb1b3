package org.resguardo.shell.web;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.harness.Door;
import org.resguardo.harness.StatementLog;

/**
 * One account on its way through the product by the links of its pages, each kind of page once for
 * each of the cases given, with the statements that the page needed.
 */
final class PageWalk {
  /** A page that was served; {@code statements} without session check and audit. */
  record Served(String address, String pattern, List<String> statements) {
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(address + ": " + statements.size());
      statements.forEach(sql -> text.append("\n    ").append(cut(sql)));
      return text.toString();
    }

    private static String cut(String sql) {
      String line = sql.replaceAll("\\s+", " ");
      return line.length() > 170 ? line.substring(0, 170) : line;
    }
  }

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern CASE = Pattern.compile("/cases/(R[^/?]+)");
  private static final Map<String, Pattern> PATTERNS = patterns();

  private final Door door;
  private final StatementLog log;
  private final Set<String> cases;
  private final Set<String> known = new HashSet<>();
  private final Deque<String> ahead = new ArrayDeque<>();

  PageWalk(Door door, StatementLog log, Set<String> cases) {
    this.door = door;
    this.log = log;
    this.cases = cases;
  }

  List<Served> from(List<String> starts) {
    starts.forEach(this::note);
    List<Served> served = new ArrayList<>();
    while (!ahead.isEmpty()) {
      visit(ahead.remove()).ifPresent(served::add);
    }
    return served;
  }

  private Optional<Served> visit(String address) {
    // The first time may fill what is kept in memory for good.
    HttpResponse<String> answer = door.get(address);
    if (answer.statusCode() != 200) {
      return Optional.empty();
    }
    List<String> statements =
        log.during(() -> door.get(address)).stream().map(StatementLog.Said::sql).toList();
    Matcher links = LINK.matcher(answer.body());
    while (links.find()) {
      note(links.group(1).replace("&amp;", "&"));
    }
    return Optional.of(new Served(address, pattern(address).orElseThrow(), statements));
  }

  private void note(String address) {
    Matcher number = CASE.matcher(address);
    if (number.find() && !cases.contains(number.group(1))) {
      return;
    }
    pattern(address)
        .map(pattern -> kind(pattern, address))
        .filter(known::add)
        .ifPresent(fresh -> ahead.add(address));
  }

  /**
   * The same page for another record of the same case is no other kind; each statistic is, and so
   * is a list that is asked by one thing more.
   */
  private static String kind(String pattern, String address) {
    String path = path(address);
    String query = address.substring(path.length()).replaceAll("=[^&]*", "");
    Matcher number = CASE.matcher(path);
    String which = number.find() ? number.group(1) : "";
    return pattern.startsWith("/statistics/")
        ? path
        : pattern + " " + which + " " + (query.contains("&") ? "" : query);
  }

  static Optional<String> pattern(String address) {
    String path = path(address);
    return Routes.patterns().stream()
        .filter(pattern -> PATTERNS.get(pattern).matcher(path).matches())
        .findFirst();
  }

  private static String path(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  private static Map<String, Pattern> patterns() {
    Map<String, Pattern> all = new TreeMap<>();
    Routes.patterns()
        .forEach(one -> all.put(one, Pattern.compile(one.replaceAll("\\{[a-z]+}", "[^/]+"))));
    return all;
  }
}
