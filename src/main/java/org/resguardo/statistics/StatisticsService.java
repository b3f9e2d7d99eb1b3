package org.resguardo.statistics;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.CaseSets;
import org.resguardo.access.Deeds;
import org.resguardo.access.Denied;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.NotPermittedException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;
import org.resguardo.kernel.Sha256;
import org.resguardo.reference.CodeBook;

/**
 * The front door of statistics. A table is exact for who may see inside, protected for everybody
 * else, and the decision falls here: neither a page nor an export can ask for more.
 */
@Boundary
public class StatisticsService {
  private static final long LONGEST_PERIOD_YEARS = 20;

  @Inject TableMaker tables;
  @Inject ReleaseRepository releases;
  @Inject Caller caller;
  @Inject CaseGate gate;
  @Inject CaseSets sets;
  @Inject Deeds deeds;
  @Inject CodeBook codes;
  @Inject Event<Denied> denied;
  @Inject @MachineClock Clock clock;

  @Requires({Permission.READ_STATISTICS_INSIDE, Permission.READ_STATISTICS_PROTECTED})
  public List<Indicator> catalogue() {
    deeds.current().unlogged();
    return List.of(Indicator.values());
  }

  /**
   * The table as the caller may see it. Looking at an exact table is logged (statistics.md 11.6).
   */
  @Requires({Permission.READ_STATISTICS_INSIDE, Permission.READ_STATISTICS_PROTECTED})
  public StatTable table(String id, StatFilter filter) {
    Indicator indicator = indicator(id);
    describe(indicator.id(), filter);
    return make(indicator, checked(filter));
  }

  /** The table for a file. What goes outside is entered in the register of releases. */
  @Requires({Permission.READ_STATISTICS_INSIDE, Permission.READ_STATISTICS_PROTECTED})
  public StatTable export(String id, StatFilter filter, String format) {
    Indicator indicator = indicator(id);
    describe(indicator.id(), filter);
    deeds.current().detail("format", format);
    return released(indicator, checked(filter));
  }

  /**
   * All tables that the questionnaire of UNODC asks for, in its order, under one filter: one entry
   * in the log, and each table in the register of releases when it goes outside.
   */
  @Requires({Permission.READ_STATISTICS_INSIDE, Permission.READ_STATISTICS_PROTECTED})
  public List<StatTable> questionnaire(StatFilter filter) {
    describe("G", filter);
    deeds.current().detail("format", "xlsx");
    checked(filter);
    return Indicator.questionnaire().stream()
        .map(indicator -> released(indicator, filter))
        .toList();
  }

  private StatTable released(Indicator indicator, StatFilter filter) {
    StatTable table = make(indicator, filter);
    if (filter.audience().isProtected()) {
      releases.add(table, hash(table), caller.profile().userId(), clock.instant());
    }
    return table;
  }

  /** Hands the cases behind a cell to the case list, which applies its own access. */
  @Requires(Permission.READ_STATISTICS_INSIDE)
  public String casesBehind(String id, StatFilter filter, String row, String column) {
    Indicator indicator = indicator(id);
    describe(indicator.id(), filter);
    deeds.current().detail("cell", row + "|" + column);
    return sets.hand(tables.cases(indicator, checked(filter), reach(filter), row, column));
  }

  private StatTable make(Indicator indicator, StatFilter filter) {
    int threshold =
        filter.audience().isProtected()
            ? Integer.parseInt(codes.setting(filter.audience().thresholdSetting()))
            : 0;
    Set<String> already =
        threshold == 0
            ? Set.of()
            : releases.hiddenBefore(indicator, filter.audience(), filter.office());
    return tables.make(indicator, filter, reach(filter), threshold, already);
  }

  private StatFilter checked(StatFilter filter) {
    Permission needed =
        filter.audience().isProtected()
            ? Permission.READ_STATISTICS_PROTECTED
            : Permission.READ_STATISTICS_INSIDE;
    if (!caller.may(needed)) {
      denied.fire(new Denied(needed, null, filter.audience().name()));
      throw new NotPermittedException(needed);
    }
    if (filter.to().isBefore(filter.from())) {
      throw new RuleException(Problem.at("to", "statistics.period.backwards"));
    }
    if (filter.from().plusYears(LONGEST_PERIOD_YEARS).isBefore(filter.to())) {
      throw new RuleException(
          Problem.at("from", "statistics.period.tooLong", LONGEST_PERIOD_YEARS));
    }
    if (filter.office() != null
        && codes.offices().stream().noneMatch(o -> o.code().equals(filter.office()))) {
      throw new RuleException(Problem.at("office", "statistics.office.unknown"));
    }
    return filter;
  }

  private Reach reach(StatFilter filter) {
    if (filter.audience().isProtected()) {
      return Reach.EVERYTHING;
    }
    Scope scope = caller.scope(Permission.READ_STATISTICS_INSIDE).orElse(Scope.OWN);
    return switch (scope) {
      case ALL -> Reach.EVERYTHING;
      case OFFICE -> new Reach(caller.profile().officeCode(), null);
      case TEAM, OWN -> new Reach(null, gate.caseIds(Permission.READ_STATISTICS_INSIDE));
    };
  }

  private void describe(String subject, StatFilter filter) {
    deeds
        .current()
        .subject(subject)
        .detail("audience", filter.audience())
        .detail("period", filter.from() + "/" + filter.to())
        .detail("office", filter.office());
  }

  private static Indicator indicator(String id) {
    return Indicator.of(id).orElseThrow(() -> new NotFoundException("indicator " + id));
  }

  private static String hash(StatTable table) {
    return Sha256.hex(table.lines().toString());
  }
}
