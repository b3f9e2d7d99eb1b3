package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.casefile.CountRow;
import org.resguardo.casefile.CountService;
import org.resguardo.intake.CasePlan.Act;
import org.resguardo.proceeding.CountOutcomeEntry;
import org.resguardo.proceeding.DecisionEntry;
import org.resguardo.proceeding.DecisionService;
import org.resguardo.proceeding.HearingEntry;
import org.resguardo.proceeding.HearingService;
import org.resguardo.proceeding.ResultEntry;

/** Rows about hearings and decisions as acts. */
@ApplicationScoped
class CourtActs {
  @Inject HearingService hearings;
  @Inject DecisionService decisions;
  @Inject CountService counts;

  Act hearing(BookRow row, LocalDate registeredOn) {
    LocalDateTime start = row.moment("starts_at");
    HearingEntry entry = entry(row, start);
    String support = row.text("support_person");
    ResultEntry result = result(row, start, entry.getMinutes());
    LocalDate on =
        start == null || start.toLocalDate().isBefore(registeredOn)
            ? registeredOn
            : start.toLocalDate();
    return new Act(
        row,
        on,
        5,
        bringing -> {
          entry.setAccused(bringing.codes("accused", row.many("accused")));
          entry.setVictims(bringing.codes("victims", row.many("victims")));
          entry.setSupportPerson(support == null ? null : bringing.code("support_person", support));
          long id = hearings.schedule(bringing.number(), entry, null);
          if (result != null) {
            hearings.record(bringing.number(), id, result, null);
          }
        });
  }

  private static HearingEntry entry(BookRow row, LocalDateTime start) {
    HearingEntry entry = new HearingEntry();
    entry.setKind(row.text("kind"));
    entry.setCourt(row.text("court"));
    entry.setRoom(row.text("room"));
    if (start != null) {
      entry.setDay(start.toLocalDate());
      entry.setTime(start.toLocalTime());
    }
    entry.setMinutes(row.number("minutes") == null ? 60 : row.number("minutes"));
    entry.setChildWay(row.text("child_way"));
    entry.setClosedToPublic(Boolean.TRUE.equals(row.yes("closed")));
    return entry;
  }

  private static ResultEntry result(BookRow row, LocalDateTime start, int minutes) {
    if (row.text("result") == null || start == null) {
      return null;
    }
    ResultEntry result = new ResultEntry();
    result.setResult(row.text("result"));
    result.setReason(row.text("reason"));
    result.setNote(row.text("note"));
    if (!"NOT_HELD".equals(result.getResult())) {
      result.setStartedAt(start.toLocalTime());
      result.setEndedAt(start.toLocalTime().plusMinutes(minutes));
    }
    return result;
  }

  Act decision(BookRow row) {
    DecisionEntry entry = new DecisionEntry();
    entry.setKind(row.text("kind"));
    entry.setDecidedOn(row.day("decided_on"));
    entry.setCourt(row.text("court"));
    entry.setNumber(row.text("number"));
    entry.setAbbreviated(Boolean.TRUE.equals(row.yes("abbreviated")));
    entry.setDespite(row.text("despite"));
    return new Act(
        row,
        entry.getDecidedOn(),
        6,
        bringing -> {
          List<String> accused = bringing.codes("accused", row.many("accused"));
          entry.setAccused(accused);
          entry.setOutcomes(outcomes(row, bringing, accused));
          decisions.record(bringing.number(), entry, null);
          bringing.countsAre(null);
        });
  }

  // The counts named, else all open counts of the accused it covers; none when no outcome is given.
  private List<CountOutcomeEntry> outcomes(BookRow row, Bringing bringing, List<String> accused) {
    String outcome = row.text("outcome");
    if (outcome == null) {
      return List.of();
    }
    if (!bringing.knowsCounts()) {
      bringing.countsAre(counts.list(bringing.number()));
    }
    List<Integer> charges = row.many("counts").stream().map(bringing::charge).toList();
    List<CountOutcomeEntry> outcomes = new ArrayList<>();
    for (CountRow count : bringing.counts()) {
      boolean named = charges.isEmpty() ? count.isOpen() : charges.contains(count.charge());
      boolean theirs = accused.isEmpty() || accused.contains(count.accused());
      if (named && theirs) {
        CountOutcomeEntry entry = new CountOutcomeEntry();
        entry.setCount(count.position());
        entry.setOutcome(outcome);
        entry.setReason(row.text("reason"));
        outcomes.add(entry);
      }
    }
    return outcomes;
  }
}
