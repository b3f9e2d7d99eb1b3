package org.resguardo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** P1 = P0 + I - R, whatever happened, in whatever order it was recorded. */
class LoadIdentityTest {
  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final List<String> OFFICES = List.of("SJ", "LIB", "JACO");
  private static final List<String> OFFENCES = List.of("TIP", "CSEC", "RAPE");
  private static final int HISTORIES = 400;

  @Test
  void stock_at_the_end_is_stock_at_the_start_plus_in_less_out_for_every_cut_and_month() {
    Random random = new Random(20261121);
    List<CaseStanding> cases = new ArrayList<>();
    for (int i = 0; i < HISTORIES; i++) {
      cases.add(history(random).stands());
    }
    for (LoadView view : LoadView.values()) {
      for (String state : List.of("ACTIVE", "SUSPENDED")) {
        List<LoadSpell> spells =
            cases.stream()
                .flatMap(one -> one.spells().stream())
                .filter(spell -> spell.view() == view && spell.state().equals(state))
                .toList();
        List<LoadFlow> flows =
            cases.stream()
                .flatMap(one -> one.flows().stream())
                .filter(flow -> flow.view() == view && flow.state().equals(state))
                .toList();
        assertThat(spells).isNotEmpty();
        holds(spells, flows, spell -> "all", flow -> "all");
        holds(spells, flows, LoadSpell::office, LoadFlow::office);
        holds(spells, flows, LoadSpell::prosecutorId, LoadFlow::prosecutorId);
        holds(spells, flows, LoadSpell::offence, LoadFlow::offence);
      }
    }
  }

  @Test
  void a_case_that_was_split_off_comes_in_once_as_its_accused_stood() {
    CaseReplayFixture told =
        CaseReplayFixture.registered("2025-03-03", "SJ")
            .assigned("2025-03-03", 1)
            .known("2025-03-03", 1)
            .accused("2025-03-03", 1L)
            .fled("2025-03-03", 1L)
            .cameFromAnother("2025-03-03");
    assertThat(told.flows(LoadView.PROCESS)).containsExactly("2025-03-03 IN SPLIT_IN SUSPENDED");
    assertThat(told.flows(LoadView.OFFICE)).isEmpty();
    assertThat(told.stands().accused().get(0).stage()).isEqualTo("PAUSE");
  }

  @Test
  void who_is_split_off_holds_nothing_open_and_is_moved_no_more() {
    CaseReplayFixture told =
        CaseReplayFixture.registered("2025-01-01", "SJ")
            .known("2025-01-02", 1)
            .known("2025-01-02", 2)
            .becameFinal("2025-02-01", 1L)
            .splitOff("2025-03-03", 2L)
            .tried("2025-04-04", 2L);
    assertThat(told.flows(LoadView.PROCESS))
        .containsExactly("2025-01-01 IN REGISTERED ACTIVE", "2025-03-03 OUT SPLIT_OUT ACTIVE");
    assertThat(told.stands().accused().get(1).stage()).isEqualTo("REPORT");
  }

  @Test
  void the_stock_agrees_with_the_standing_of_each_case_on_the_last_day() {
    Random random = new Random(7);
    for (int i = 0; i < HISTORIES; i++) {
      CaseStanding one = history(random).stands();
      long open =
          one.spells().stream()
              .filter(spell -> spell.view() == LoadView.PROCESS && spell.to() == null)
              .count();
      boolean pending = !one.everyoneEnded() && !"CLOSED".equals(one.status());
      assertThat(open).isEqualTo(pending ? 1 : 0);
    }
  }

  @Test
  void no_case_is_twice_in_the_stock_of_one_view_on_one_day() {
    Random random = new Random(99);
    for (int i = 0; i < HISTORIES; i++) {
      CaseStanding one = history(random).stands();
      for (LocalDate day = START; day.isBefore(START.plusDays(500)); day = day.plusDays(3)) {
        LocalDate on = day;
        assertThat(
                one.spells().stream()
                    .filter(spell -> spell.view() == LoadView.OFFICE && spell.isOpenAtStartOf(on))
                    .count())
            .isLessThanOrEqualTo(1);
      }
    }
  }

  private static <K> void holds(
      List<LoadSpell> spells,
      List<LoadFlow> flows,
      Function<LoadSpell, K> spellKey,
      Function<LoadFlow, K> flowKey) {
    List<K> keys =
        Stream.concat(spells.stream().map(spellKey), flows.stream().map(flowKey))
            .distinct()
            .toList();
    for (K key : keys) {
      for (int m = 0; m < 18; m++) {
        YearMonth month = YearMonth.from(START).plusMonths(m);
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        long before = stock(spells, spellKey, key, from);
        long after = stock(spells, spellKey, key, to.plusDays(1));
        long in = moved(flows, flowKey, key, "IN", from, to);
        long out = moved(flows, flowKey, key, "OUT", from, to);
        assertThat(after).as("%s in %s", key, month).isEqualTo(before + in - out);
      }
    }
  }

  private static <K> long stock(
      List<LoadSpell> spells, Function<LoadSpell, K> by, K key, LocalDate day) {
    return spells.stream()
        .filter(spell -> Objects.equals(by.apply(spell), key) && spell.isOpenAtStartOf(day))
        .count();
  }

  private static <K> long moved(
      List<LoadFlow> flows,
      Function<LoadFlow, K> by,
      K key,
      String direction,
      LocalDate from,
      LocalDate to) {
    return flows.stream()
        .filter(flow -> Objects.equals(by.apply(flow), key) && flow.direction().equals(direction))
        .filter(flow -> !flow.on().isBefore(from) && !flow.on().isAfter(to))
        .count();
  }

  /** A random life: days jump forth and, when something is recorded late, back. */
  private static CaseReplayFixture history(Random random) {
    CaseReplayFixture told =
        CaseReplayFixture.registered(day(random, 60), one(random, OFFICES))
            .suspected(day(random, 60), one(random, OFFENCES));
    int people = 0;
    for (int i = 0; i < 5 + random.nextInt(25); i++) {
      people = step(told, random, people);
    }
    return told;
  }

  private static int step(CaseReplayFixture told, Random random, int people) {
    String on = day(random, 480);
    Long who = people == 0 || random.nextInt(6) == 0 ? null : 1L + random.nextInt(people);
    switch (random.nextInt(17)) {
      case 0, 1 -> {
        told.known(on, people + 1);
        return people + 1;
      }
      case 2 -> {
        told.unknown(on, people + 1);
        return people + 1;
      }
      case 3 -> {
        if (people > 0) {
          told.identified(on, 1L + random.nextInt(people));
        }
      }
      case 4 -> told.assigned(on, random.nextInt(4));
      case 5 -> told.transferred(on, one(random, OFFICES));
      case 6 -> told.suspected(on, one(random, OFFENCES));
      case 7, 8 -> told.accused(on, who);
      case 9 -> told.tried(on, who);
      case 10 -> told.becameFinal(on, who);
      case 11 -> told.archived(on, who);
      case 12 -> told.fled(on, who);
      case 13 -> told.appeared(on, who);
      case 14 -> told.revived(on, who);
      case 15 -> {
        if (people > 1) {
          told.splitOff(on, 1L + random.nextInt(people));
        }
      }
      default -> {
        if (random.nextBoolean()) {
          told.closed(on, one(random, List.of("JOINED", "ARCHIVE", "OTHER")));
        } else {
          told.reopened(on);
        }
      }
    }
    return people;
  }

  private static String day(Random random, int within) {
    return START.plusDays(random.nextInt(within)).toString();
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
