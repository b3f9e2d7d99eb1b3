package org.resguardo.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.resguardo.kernel.FuzzyDate;

/** Runs a matcher over hand-typed pairs and counts what it finds and what it should have found. */
record MatchingQuality(int found, int foundWrongly, int missed, List<String> mistakes) {
  record Pair(boolean same, String why, IdentityEntry one, IdentityEntry other) {}

  static List<Pair> pairs(String file) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                MatchingQuality.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).map(MatchingQuality::pair).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pair counts as found when a token brings it up and the comparison says at least POSSIBLE. */
  static MatchingQuality of(List<Pair> pairs, NameLists lists, MatchTokens tokens) {
    Matcher matcher = new Matcher(lists);
    int found = 0;
    int wrong = 0;
    int missed = 0;
    List<String> mistakes = new ArrayList<>();
    for (Pair pair : pairs) {
      NormalRecord stored = NormalRecord.of(pair.one(), lists);
      NormalRecord entered = NormalRecord.of(pair.other(), lists);
      boolean candidate = !Collections.disjoint(tokens.of(stored), tokens.toFind(entered));
      boolean hit = candidate && matcher.compare(entered, stored).isPresent();
      found += pair.same() && hit ? 1 : 0;
      missed += pair.same() && !hit ? 1 : 0;
      wrong += !pair.same() && hit ? 1 : 0;
      if (hit != pair.same()) {
        mistakes.add(
            (pair.same() ? "missed: " : "wrongly found: ")
                + pair.why()
                + (candidate ? "" : " (no token)"));
      }
    }
    return new MatchingQuality(found, wrong, missed, mistakes);
  }

  double precision() {
    return (double) found / (found + foundWrongly);
  }

  double recall() {
    return (double) found / (found + missed);
  }

  private static Pair pair(String line) {
    String[] parts = line.split(";", -1);
    return new Pair(parts[0].equals("SAME"), parts[1], record(parts[2]), record(parts[3]));
  }

  private static IdentityEntry record(String text) {
    String[] parts = text.split(",", -1);
    IdentityEntry entry = new IdentityEntry();
    entry.setGiven(parts[0]);
    entry.setMiddle(parts[1]);
    entry.setFamily1(parts[2]);
    entry.setFamily2(parts[3]);
    entry.setKnownAs(parts[4]);
    entry.setBirth(parts[5].isEmpty() ? null : new FuzzyDate(parts[5]));
    if (!parts[6].isEmpty()) {
      String[] document = parts[6].split("/");
      entry.setDocuments(List.of(new DocumentEntry(document[0], document[2], document[1])));
    }
    return entry;
  }
}
