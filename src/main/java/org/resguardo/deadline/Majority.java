package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.MajorityMonths;
import org.resguardo.kernel.PartyId;
import org.resguardo.reference.CodeBook;

/**
 * Asks the vault once for the month in which each victim comes of age, and only where a rule of the
 * pack runs from it; the same of accused whose records are sealed by age. The month is kept, so
 * that the engine never asks again.
 */
@ApplicationScoped
class Majority {
  private static final String ADULT = "18";

  @Inject MajorityRepository months;
  @Inject Instance<MajorityMonths> vault;
  @Inject CodeBook codes;

  void ask(Collection<Long> caseIds, Instant now) {
    if (vault.isUnsatisfied()) {
      return;
    }
    if (needed()) {
      ask(false, months.unknown(caseIds), now);
    }
    if (codes.procedures().anySealedByAge()) {
      ask(true, months.unknownAccused(caseIds), now);
    }
  }

  private void ask(boolean accused, Map<PartyId, long[]> unknown, Instant now) {
    if (unknown.isEmpty()) {
      return;
    }
    String age = codes.setting("age.majority");
    Map<PartyId, YearMonth> answers =
        new HashMap<>(
            vault.get().of(unknown.keySet(), Integer.parseInt(age == null ? ADULT : age)));
    List<Object[]> rows = new ArrayList<>();
    unknown.forEach((party, one) -> rows.add(new Object[] {one[0], one[1], answers.get(party)}));
    months.keep(accused, rows, now);
  }

  /** An identity was changed: what was answered before may be wrong. */
  void forget(long caseId) {
    months.forget(caseId);
  }

  private boolean needed() {
    return codes.terms().rules().stream().anyMatch(rule -> rule.triggers().contains("MAJORITY"));
  }
}
