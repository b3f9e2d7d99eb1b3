package org.resguardo.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.casefile.CountRow;
import org.resguardo.kernel.Problem;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Offence;

/**
 * What must hold when a sentence is recorded. What a court imposed is always recorded: a penalty
 * outside the law, or a total above the country's limit, only asks for a reason ({@code despite}).
 */
final class SentencePolicy {
  private static final String LIST = "sentence_kind";
  private static final String OUTSIDE = "proceeding.sentence.outside";
  private static final Set<String> TIMED = Set.of("PRISON", "DISQUALIFICATION", "SUPERVISION");

  private final SentenceForm form;
  private final SentenceEntry entry;
  private final CodeBook codes;
  private final String procedure;
  private final Map<Integer, CountRow> counts;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  SentencePolicy(SentenceForm form, SentenceEntry entry, CodeBook codes, String procedure) {
    this.procedure = procedure;
    this.form = form;
    this.entry = entry;
    this.codes = codes;
    this.counts =
        form.counts().stream().collect(Collectors.toMap(CountRow::position, Function.identity()));
  }

  List<Problem> check(SentenceRules rules, LocalDate today) {
    List<PenaltyEntry> imposed = imposed(entry);
    demand(!imposed.isEmpty(), "penalties", "proceeding.sentence.nothing");
    imposed.forEach(this::penalty);
    LocalDate start = entry.getStartsOn();
    LocalDate end = entry.getEndsOn();
    demand(
        end == null || start == null || !end.isBefore(start),
        "endsOn",
        "proceeding.sentence.order");
    demand(start == null || !start.isAfter(today.plusYears(1)), "startsOn", "proceeding.inFuture");
    demand(
        entry.isSuspended() || entry.getProbationMonths() == null,
        "probationMonths",
        "proceeding.sentence.notSuspended");
    Term total = entry.total();
    warn(
        total == null || rules.cap() == null || total.compareTo(rules.cap()) <= 0,
        "proceeding.sentence.aboveCap",
        rules.cap() == null ? 0 : rules.cap().years());
    awards();
    warnings.stream().filter(warning -> entry.getDespite() == null).forEach(problems::add);
    return List.copyOf(problems);
  }

  boolean warned() {
    return !warnings.isEmpty();
  }

  /** The lines of the form that say something. */
  static List<PenaltyEntry> imposed(SentenceEntry entry) {
    return entry.getPenalties().stream().filter(one -> one.getKind() != null).toList();
  }

  private void awards() {
    Set<String> victims = Set.copyOf(form.victims());
    entry.getAwards().stream()
        .filter(award -> award.getAmount() != null)
        .forEach(
            award ->
                demand(
                    victims.contains(award.getVictim()),
                    "awards",
                    "proceeding.sentence.victim",
                    award.getVictim()));
  }

  private void penalty(PenaltyEntry penalty) {
    CountRow count = counts.get(penalty.getCount());
    if (count == null) {
      demand(false, "penalties", "proceeding.sentence.notConvicted", penalty.getCount());
      return;
    }
    String nature = codes.attribute(LIST, penalty.getKind(), "nature");
    if (nature == null || !codes.procedures().has(procedure, LIST, penalty.getKind())) {
      demand(false, "penalties", "proceeding.unknownCode");
      return;
    }
    Term term = penalty.term();
    demand(
        isTold(penalty, nature, term),
        "penalties",
        "proceeding.sentence.untold." + nature,
        count.charge());
    demand(
        TIMED.contains(nature) || term == null || term.isNone(),
        "penalties",
        "proceeding.sentence.noTime",
        count.charge());
    String most = codes.attribute(LIST, penalty.getKind(), "max_months");
    if (most != null && term != null) {
      longest(count, term, Integer.parseInt(most));
    } else if ("PRISON".equals(nature) && term != null) {
      range(count, term);
    }
  }

  private static boolean isTold(PenaltyEntry penalty, String nature, Term term) {
    return switch (nature) {
      case "PRISON", "DISQUALIFICATION", "SUPERVISION" -> term != null && !term.isNone();
      case "FINE_DAYS" -> penalty.getFineDays() != null;
      case "FINE" -> penalty.getFineAmount() != null && penalty.getFineDays() == null;
      case "OTHER" -> penalty.getContent() != null;
      default -> true;
    };
  }

  private void range(CountRow count, Term term) {
    Offence offence = codes.offence(form.offences().get(count.position())).orElse(null);
    if (offence == null || offence.maxMonths() == null) {
      return;
    }
    int least = offence.minMonths() == null ? 0 : offence.minMonths();
    if ("ATTEMPTED".equals(count.attempt())) {
      least = 0;
    } else if (form.judgment().abbreviated()) {
      least = lowered(least);
    }
    int told = offence.minMonths() == null ? 0 : offence.minMonths();
    boolean above = term.compareTo(Term.ofMonths(offence.maxMonths())) > 0;
    if (above || term.wholeMonths() < least) {
      warn(false, OUTSIDE, count.charge(), told, offence.maxMonths());
    }
  }

  /** A penalty with a limit of its own, whatever the article says of the offence. */
  private void longest(CountRow count, Term term, int most) {
    warn(term.compareTo(Term.ofMonths(most)) <= 0, OUTSIDE, count.charge(), 0, most);
  }

  private int lowered(int months) {
    String part = codes.setting("sentence.abbreviated.reduction");
    if (part == null) {
      return months;
    }
    String[] fraction = part.strip().split("/");
    return months - months * Integer.parseInt(fraction[0]) / Integer.parseInt(fraction[1]);
  }

  private void demand(boolean holds, String field, String key, Object... arguments) {
    if (!holds) {
      problems.add(Problem.at(field, key, arguments));
    }
  }

  private void warn(boolean holds, String key, Object... arguments) {
    if (!holds) {
      warnings.add(Problem.at("despite", key, arguments));
    }
  }
}
