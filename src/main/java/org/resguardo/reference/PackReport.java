package org.resguardo.reference;

import java.util.List;

/**
 * What a pack is and what it would do to this database; nothing was written.
 *
 * @param installed the version installed now, null when none is
 * @param problems why it is refused, with file, row and column; the rest is empty then
 * @param toReview rows that no local lawyer has confirmed, as "file, row n: code title"
 */
public record PackReport(
    String country,
    String version,
    String digest,
    Installed installed,
    List<String> problems,
    List<PackChange> changes,
    List<String> toReview) {

  /** What was loaded last. */
  public record Installed(
      String version, String digest, String appliedBy, String approvedBy, String loadedAt) {}

  public PackReport {
    problems = List.copyOf(problems);
    changes = List.copyOf(changes);
    toReview = List.copyOf(toReview);
  }

  PackReport refused(String reason) {
    return new PackReport(
        country, version, digest, installed, List.of(reason), List.of(), List.of());
  }

  PackReport against(Installed before, List<PackChange> found) {
    return new PackReport(country, version, digest, before, problems, found, toReview);
  }

  public boolean isSound() {
    return problems.isEmpty();
  }

  public boolean isInstalled() {
    return installed != null && installed.digest().equals(digest);
  }

  /** Whether some change would rewrite the law of old cases. */
  public boolean isBlocked() {
    return changes.stream().anyMatch(PackChange::blocked);
  }
}
