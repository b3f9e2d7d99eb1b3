package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Spells and flows of one case while its events are replayed. Every spell begins with one IN flow
 * and ends with one OUT flow of its own office, prosecutor, offence, view and state; that alone
 * makes P1 = P0 + I - R hold for every way to cut the stock.
 */
final class LoadBook {
  private static final String ACTIVE = "ACTIVE";

  private final List<LoadSpell> spells = new ArrayList<>();
  private final List<LoadFlow> flows = new ArrayList<>();
  private final Map<LoadView, LoadSpell> open = new EnumMap<>(LoadView.class);
  private final java.util.Set<LoadView> everOpen = java.util.EnumSet.noneOf(LoadView.class);

  /** Why a spell may end or begin at one event: the words for the flow. */
  record Why(String resolvedAs, String movedAs, LocalDate on, Long decisionId) {}

  /** Brings one view to its new standing; {@code state} null = not pending in this view. */
  void settle(
      LoadView view, String state, String office, Long prosecutorId, String offence, Why why) {
    LoadSpell before = open.get(view);
    LoadSpell after =
        state == null
            ? null
            : new LoadSpell(view, state, office, prosecutorId, offence, why.on(), null);
    if (sameStock(before, after)) {
      return;
    }
    if (isSecondThought(before, after, why)) {
      amend(before, after);
      return;
    }
    if (before != null) {
      LoadSpell ended = before.until(why.on());
      spells.add(ended);
      flows.add(LoadFlow.out(ended, outKind(before, after, why), why.decisionId()));
    }
    open.remove(view);
    if (after != null) {
      open.put(view, after);
      flows.add(LoadFlow.in(after, inKind(before, after, why), why.decisionId()));
      everOpen.add(view);
    }
  }

  List<LoadSpell> spells() {
    List<LoadSpell> all = new ArrayList<>(spells);
    all.addAll(open.values());
    return all;
  }

  List<LoadFlow> flows() {
    return List.copyOf(flows);
  }

  // Assigned or qualified anew on the day it came in: it came in like that, nothing flowed.
  private static boolean isSecondThought(LoadSpell before, LoadSpell after, Why why) {
    return before != null
        && after != null
        && before.from().equals(why.on())
        && before.state().equals(after.state())
        && before.office().equals(after.office());
  }

  private void amend(LoadSpell before, LoadSpell after) {
    for (int i = flows.size() - 1; i >= 0; i--) {
      LoadFlow flow = flows.get(i);
      if (flow.view() == before.view() && flow.direction().equals("IN")) {
        flows.set(i, LoadFlow.in(after, flow.kind(), flow.decisionId()));
        break;
      }
    }
    open.put(after.view(), after);
  }

  private static boolean sameStock(LoadSpell before, LoadSpell after) {
    if (before == null || after == null) {
      return before == after;
    }
    return before.state().equals(after.state())
        && before.office().equals(after.office())
        && Objects.equals(before.prosecutorId(), after.prosecutorId())
        && Objects.equals(before.offence(), after.offence());
  }

  private static String outKind(LoadSpell before, LoadSpell after, Why why) {
    if (after == null) {
      return why.resolvedAs();
    }
    if (!before.state().equals(after.state())) {
      return before.state().equals(ACTIVE) ? "SUSPENDED" : "RESUMED";
    }
    return why.movedAs() + "_OUT";
  }

  private String inKind(LoadSpell before, LoadSpell after, Why why) {
    if (before == null) {
      boolean again = everOpen.contains(after.view());
      return again ? "REOPENED" : "SPLIT".equals(why.movedAs()) ? "SPLIT_IN" : "REGISTERED";
    }
    if (!before.state().equals(after.state())) {
      return after.state().equals(ACTIVE) ? "RESUMED" : "SUSPENDED";
    }
    return why.movedAs() + "_IN";
  }
}
