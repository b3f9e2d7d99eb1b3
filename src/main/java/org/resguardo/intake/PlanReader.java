package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.intake.CasePlan.Act;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Problem;
import org.resguardo.person.NewIdentity;
import org.resguardo.reference.CodeBook;

/**
 * Turns the rows of a workbook into plans, case by case, and says of every cell what is wrong with
 * it.
 */
@ApplicationScoped
class PlanReader {
  private static final String CASE = "case";

  @Inject PeopleActs people;
  @Inject CourtActs court;
  @Inject SentenceActs sentences;
  @Inject CaseActs cases;
  @Inject CodeBook codes;
  @Inject @BusinessClock Clock clock;

  /** Plans in the order of the sheet; rows that belong to no case are reported by themselves. */
  record Read(List<CasePlan> plans, List<ImportProblem> strays) {}

  Read read(Book book) {
    LocalDate today = LocalDate.now(clock);
    for (BookSheet sheet : BookSheet.values()) {
      book.rows(sheet)
          .forEach(row -> row.check(column -> value -> known(column.list(), value, today)));
    }
    Map<String, CasePlan> plans = new LinkedHashMap<>();
    List<ImportProblem> strays = new ArrayList<>();
    for (BookRow row : book.rows(BookSheet.CASES)) {
      String key = row.text(CASE);
      if (key != null && plans.containsKey(key)) {
        strays.add(ImportProblem.at(row, CASE, Problem.at(CASE, "import.caseTwice", key)));
      } else if (key != null) {
        plans.put(key, plan(key, row, book));
      } else {
        strays.addAll(row.problems());
      }
    }
    for (BookSheet sheet : BookSheet.values()) {
      for (BookRow row : book.rows(sheet)) {
        if (!plans.containsKey(row.text(CASE)) && sheet != BookSheet.CASES) {
          strays.add(ImportProblem.at(row, CASE, Problem.at(CASE, "import.noSuchCase")));
        }
      }
    }
    return new Read(List.copyOf(plans.values()), strays);
  }

  private CasePlan plan(String key, BookRow row, Book book) {
    List<NewIdentity> identities = new ArrayList<>();
    List<Act> acts = new ArrayList<>();
    LocalDate registered = row.day("registered_on");
    // Unreadable dates are already reported; today keeps the reading going, so that all errors show
    // at once.
    LocalDate on = registered == null ? LocalDate.now(clock) : registered;
    acts.add(cases.registration(row, row.text("office") + "/" + key));
    acts.addAll(people(key, book, identities, on, row.fuzzy("facts_from")));
    LocalDate charged =
        acts.stream()
            .map(Act::on)
            .filter(day -> day != null)
            .max(Comparator.naturalOrder())
            .orElse(on);
    addEvents(acts, key, book, charged);
    Act opening = acts.remove(0);
    acts.sort(
        Comparator.comparing(Act::on, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Act::rank));
    acts.add(0, opening);
    return new CasePlan(key, row, identities, acts);
  }

  private List<Act> people(
      String key, Book book, List<NewIdentity> identities, LocalDate on, FuzzyDate facts) {
    List<Act> acts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (BookRow victim : book.rows(BookSheet.VICTIMS, key)) {
      once(victim, ids);
      acts.add(people.victim(victim, identities, on));
    }
    for (BookRow accused : book.rows(BookSheet.ACCUSED, key)) {
      once(accused, ids);
      acts.add(people.accused(accused, identities, on, facts));
    }
    for (BookRow party : book.rows(BookSheet.PARTIES, key)) {
      once(party, ids);
      acts.add(people.party(party, identities, on));
    }
    return acts;
  }

  private void addEvents(List<Act> acts, String key, Book book, LocalDate charged) {
    book.rows(BookSheet.COUNTS, key).forEach(count -> acts.add(people.count(count, charged)));
    book.rows(BookSheet.HEARINGS, key)
        .forEach(hearing -> acts.add(court.hearing(hearing, charged)));
    book.rows(BookSheet.DECISIONS, key).forEach(decision -> acts.add(court.decision(decision)));
    acts.addAll(sentences.sentences(book.rows(BookSheet.SENTENCES, key)));
    book.rows(BookSheet.MOVES, key).forEach(move -> acts.add(cases.move(move)));
  }

  private static void once(BookRow row, Set<String> ids) {
    String id = row.text("id");
    if (id != null && !ids.add(id)) {
      row.refuse("id", "import.idTwice", id);
    }
  }

  boolean known(String list, String value, LocalDate today) {
    return switch (list) {
      case "offence" -> codes.offence(value).isPresent();
      case "office" -> codes.offices().stream().anyMatch(office -> office.code().equals(value));
      case "decision_kind" ->
          codes.decisionKinds(today).stream().anyMatch(kind -> kind.code().equals(value));
      case "division" ->
          value.equals("ABROAD") || value.equals("UNKNOWN") || codes.exists(list, value, today);
      default -> codes.exists(list, value, today);
    };
  }
}
