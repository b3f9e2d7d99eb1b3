package org.resguardo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.deadline.DeadlineFixture.NUMBER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.resguardo.access.Caller;
import org.resguardo.access.RolePermissions;
import org.resguardo.harness.Deployments;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.DeadlineRule;
import org.resguardo.reference.Terms;

/** What the engine keeps, on the real database: dates that move, marks, warnings, a dry run. */
@ExtendWith(ArquillianExtension.class)
class DeadlineServiceIT {
  @Inject RolePermissions permissions;
  @Inject Caller caller;
  @Inject DeadlineService deadlines;
  @Inject DeadlineRuleService rules;
  @Inject Reckoner reckoner;
  @Inject WarningRepository warnings;
  @Inject CodeBook codes;
  @Resource UserTransaction transaction;

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  private DeadlineFixture story;
  private LocalDate today;

  @Deployment
  static WebArchive house() {
    return Deployments.house();
  }

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
    story = new DeadlineFixture(entities);
    long prosecutor = story.write();
    today = LocalDate.ofInstant(reckoner.now(), java.time.ZoneId.of("America/Costa_Rica"));
    Map<Permission, Scope> held = new EnumMap<>(permissions.of("prosecutor"));
    held.put(Permission.READ_PACK, Scope.ALL);
    caller.become(
        new Caller.Profile(
            prosecutor,
            "plazo.prueba",
            "prosecutor",
            "SANJOSE",
            "es",
            null,
            false,
            null,
            List.of(),
            held),
        "192.0.2.1");
  }

  @AfterEach
  void leaveNothing() throws Exception {
    transaction.rollback();
    caller.become(null, null);
  }

  @Test
  void a_date_that_moves_leaves_the_old_one_beside_it() {
    long judgment = story.decision("D15", today.minusDays(9), null);
    reckon();
    DeadlineRow assumed = only("CR-APPEAL");
    story.notify(judgment, today.minusDays(2));
    reckon();
    DeadlineRow notified = only("CR-APPEAL");
    assertThat(notified.dueOn()).isAfter(assumed.dueOn());
    assertThat(deadlines.ofCase(NUMBER).moves())
        .anySatisfy(
            move -> {
              assertThat(move.before().rule()).isEqualTo("CR-APPEAL");
              assertThat(move.from()).isEqualTo(assumed.dueOn());
              assertThat(move.to()).isEqualTo(notified.dueOn());
            });
    assertThat(deadlines.view(NUMBER, assumed.id()).row().id())
        .as("an old address leads to the term as it stands now")
        .isEqualTo(notified.id());
  }

  @Test
  void reckoning_again_moves_nothing() {
    story.decision("D46", today.minusDays(2), null);
    assertThat(reckon()).isPositive();
    assertThat(reckon()).isZero();
  }

  @Test
  void an_override_needs_a_decision_of_this_case_and_shows_both_dates() {
    story.decision("D46", today.minusDays(2), null);
    reckon();
    DeadlineRow term = only("CR-INVESTIGATION");
    OverrideEntry entry = new OverrideEntry();
    entry.setDue(today.plusDays(40));
    entry.setDecision(0L);
    assertThatThrownBy(() -> deadlines.override(NUMBER, term.id(), entry))
        .isInstanceOf(RuleException.class);
    entry.setDecision(story.decision("D99", today, null));
    deadlines.override(NUMBER, term.id(), entry);
    DeadlineRow moved = only("CR-INVESTIGATION");
    assertThat(moved.dueOn()).as("within the write itself").isEqualTo(today.plusDays(40));
    assertThat(moved.reckonedOn()).isEqualTo(term.dueOn());
  }

  @Test
  void what_was_missed_is_told_to_the_head_and_closes() {
    story.decision("D46", today.minusDays(2), null);
    reckon();
    DeadlineRow term = only("CR-INVESTIGATION");
    CloseEntry entry = new CloseEntry();
    entry.setOutcome("MISSED");
    entry.setOn(today);
    entry.setAct("sin peritaje");
    assertThatThrownBy(() -> deadlines.close(NUMBER, term.id(), entry))
        .isInstanceOf(RuleException.class);
    entry.setToldHead(true);
    deadlines.close(NUMBER, term.id(), entry);
    assertThat(deadlines.ofCase(NUMBER).open())
        .extracting(DeadlineRow::rule)
        .doesNotContain("CR-INVESTIGATION");
    assertThat(deadlines.ofCase(NUMBER).over())
        .filteredOn(row -> "CR-INVESTIGATION".equals(row.rule()))
        .extracting(DeadlineRow::state)
        .containsExactly("LAPSED");
  }

  @Test
  void a_task_sent_twice_is_one_task_and_a_direction_stands_apart() {
    TaskEntry task = new TaskEntry();
    task.setTitle("Pedir informe");
    task.setDue(today.plusDays(3));
    task.setAccused("A-1");
    long first = deadlines.add(NUMBER, task, "k1");
    assertThat(deadlines.add(NUMBER, task, "k1")).isEqualTo(first);
    TaskEntry direction = new TaskEntry();
    direction.setKind("DIRECTION");
    direction.setTitle("Aportar copias");
    direction.setDue(today.plusDays(1));
    deadlines.add(NUMBER, direction, "k2");
    assertThat(deadlines.ofCase(NUMBER).open())
        .extracting(DeadlineRow::title)
        .contains("Pedir informe");
    assertThat(deadlines.ofCase(NUMBER).court())
        .extracting(DeadlineRow::title)
        .containsExactly("Aportar copias");
    assertThat(reckon()).as("the engine leaves tasks alone").isZero();
    DeadlineList list = deadlines.list(DeadlineQuery.all(true));
    assertThat(list.of("SOON")).extracting(DeadlineRow::title).containsExactly("Pedir informe");
    assertThat(list.total("COURT")).isEqualTo(1);
  }

  @Test
  void an_unanswered_warning_goes_on_to_the_substitute_and_then_to_the_head() {
    story.decision("D46", today.minusMonths(6).plusDays(9), null);
    reckon();
    DeadlineRow term = only("CR-INVESTIGATION");
    Instant now = reckoner.now();
    warnings.raise(codes.terms().rules(), today, now);
    assertThat(warnings.raise(codes.terms().rules(), today, now)).as("not twice").isZero();
    assertThat(rungs()).containsExactly("OWNER");
    warnings.climb(now.minus(Duration.ofDays(2)), now);
    assertThat(rungs()).as("two days have not passed").containsExactly("OWNER");
    warnings.climb(now, now.plusSeconds(1));
    assertThat(rungs()).containsExactly("SUBSTITUTE");
    warnings.climb(now.plusSeconds(1), now.plusSeconds(2));
    assertThat(rungs()).containsExactly("HEAD");
    assertThat(only("CR-INVESTIGATION").warned()).isTrue();
    deadlines.acknowledge(NUMBER, term.id());
    assertThat(only("CR-INVESTIGATION").warned()).isFalse();
  }

  @Test
  void a_changed_rule_is_dry_run_and_nothing_of_it_is_kept() {
    story.decision("D46", today.minusDays(2), null);
    reckon();
    DeadlineRow term = only("CR-INVESTIGATION");
    Terms draft =
        Terms.parse(
            "code,sort,level,triggers,length,unit,gravity,duty,confirmed\n"
                + "CR-INVESTIGATION,10,CASE,DECISION:D46,4,MONTHS,EXTINCTION,OFFICE,C\n",
            "day,until,kind,confirmed\n",
            codes.terms().settings());
    List<DeadlineRule> changed =
        codes.terms().rules().stream()
            .map(rule -> rule.code().equals("CR-INVESTIGATION") ? draft.rules().get(0) : rule)
            .toList();
    DryRun run =
        rules.dryRun(new Terms(changed, codes.terms().calendar(), codes.terms().settings()));
    assertThat(run.cases()).isPositive();
    assertThat(run.moved()).containsOnlyKeys("CR-INVESTIGATION");
    assertThat(run.changes())
        .anySatisfy(
            change -> {
              assertThat(change.caseNumber()).isEqualTo(NUMBER.value());
              assertThat(change.from()).isEqualTo(term.dueOn());
              assertThat(change.to()).isEqualTo(today.minusDays(2).plusMonths(4));
            });
    assertThat(only("CR-INVESTIGATION").dueOn()).isEqualTo(term.dueOn());
  }

  private int reckon() {
    return reckoner.reckon(List.of(story.caseId()), "TEST", null);
  }

  private DeadlineRow only(String rule) {
    List<DeadlineRow> found =
        deadlines.ofCase(NUMBER).open().stream().filter(row -> rule.equals(row.rule())).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<String> rungs() {
    return story.values(
        "SELECT w.rung FROM deadline_warning w JOIN case_file c ON c.id = w.case_id"
            + " WHERE c.number = ? AND w.term_key LIKE 'CR-INVESTIGATION%'");
  }
}
