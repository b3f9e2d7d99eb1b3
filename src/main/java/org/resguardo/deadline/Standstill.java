package org.resguardo.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.deadline.Reckoning.Gap;
import org.resguardo.deadline.Step.Kind;
import org.resguardo.reference.DeadlineRule;

/**
 * The days on which one term stands still: by the events that its rule names, by a law for a time,
 * and by what a person recorded with the decision it rests on. Each is written into the reckoning.
 */
final class Standstill {
  private static final String SUSPENSION = "SUSPENSION:";

  private final DeadlineRule rule;
  private final List<DeadlineRule> overlays;
  private final LocalDate start;
  private final List<Step> working;
  private final List<Gap> gaps = new ArrayList<>();
  private Gap open;

  Standstill(DeadlineRule rule, List<DeadlineRule> overlays, LocalDate start, List<Step> working) {
    this.rule = rule;
    this.overlays = overlays;
    this.start = start;
    this.working = working;
  }

  List<Gap> gaps() {
    return gaps;
  }

  /** What has no end yet; null when the term runs. */
  Gap open() {
    return open;
  }

  void find(List<Happening> touching, Mark mark) {
    Happening stopped = null;
    for (Happening event : touching) {
      if (stopped == null && event.isOneOf(rule.pause().stops())) {
        stopped = event;
      } else if (stopped != null && event.isOneOf(rule.pause().resumes())) {
        gap(stopped.code(), stopped.on(), event.on());
        stopped = null;
      }
    }
    if (stopped != null) {
      endless(stopped.on());
    }
    for (DeadlineRule overlay : overlays) {
      if ("STOPS".equals(overlay.overlay().how())) {
        stopsBy(overlay);
      }
    }
    for (Stay stay : mark == null ? List.<Stay>of() : mark.stays()) {
      if (stay.isOpen()) {
        endless(stay.from());
      } else {
        gap(SUSPENSION + stay.kind(), stay.from(), stay.until());
      }
    }
  }

  private void stopsBy(DeadlineRule overlay) {
    if (overlay.validTo() == null) {
      endless(overlay.validFrom());
    } else if (!overlay.validTo().isBefore(start)) {
      gaps.add(new Gap(later(overlay.validFrom(), start), overlay.validTo().plusDays(1)));
      working.add(note(overlay));
    }
  }

  private void gap(String code, LocalDate stops, LocalDate resumes) {
    if (resumes.isAfter(start)) {
      gaps.add(new Gap(later(stops, start), resumes));
      working.add(Step.of(Kind.PAUSE, code, stops, resumes));
    }
  }

  /** Of several without an end the first counts. */
  private void endless(LocalDate since) {
    LocalDate from = later(since, start);
    if (open == null || from.isBefore(open.from())) {
      open = new Gap(from, LocalDate.MAX);
    }
  }

  static Step note(DeadlineRule overlay) {
    return Step.of(
        Kind.OVERLAY,
        overlay.code(),
        overlay.validFrom(),
        overlay.validTo(),
        overlay.overlay().how());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
