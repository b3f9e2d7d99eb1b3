package org.resguardo.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * A kind of decision: who takes it and what it does. {@code fromStages} says where it is expected;
 * elsewhere it can still be recorded, with a warning. {@code officeAct} is how the case leaves the
 * prosecutor's own stock, null when the act is the court's alone. {@code closingReason} is proposed
 * when the decision closes.
 */
public record DecisionKind(
    String code,
    int sort,
    String body,
    String effect,
    List<String> fromStages,
    String toStage,
    String officeAct,
    boolean accusation,
    boolean judgment,
    boolean abbreviated,
    String defaultOutcome,
    boolean needsAccused,
    boolean needsCounts,
    boolean reopenable,
    String closingReason,
    String article,
    boolean confirmed,
    LocalDate validFrom,
    LocalDate validTo) {

  /** The same, expected in other stages. */
  DecisionKind from(List<String> stages) {
    return new DecisionKind(
        code,
        sort,
        body,
        effect,
        stages,
        toStage,
        officeAct,
        accusation,
        judgment,
        abbreviated,
        defaultOutcome,
        needsAccused,
        needsCounts,
        reopenable,
        closingReason,
        article,
        confirmed,
        validFrom,
        validTo);
  }

  public boolean expectedIn(String stage) {
    return fromStages.isEmpty() || fromStages.contains(stage);
  }

  public boolean validOn(LocalDate on) {
    return CodeValue.validOn(validFrom, validTo, on);
  }
}
