package org.resguardo.proceeding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.resguardo.kernel.Typed;

/** What a decision says of one count; the count is given by its number in the case. */
public class CountOutcomeEntry {
  @NotNull private Integer count;

  @Size(max = 20)
  private String outcome;

  @Size(max = 40)
  private String offence;

  @Size(max = 40)
  private String reason;

  public CountOutcomeEntry() {}

  public CountOutcomeEntry(Integer count, String outcome) {
    this.count = count;
    this.outcome = outcome;
  }

  public Integer getCount() {
    return count;
  }

  public void setCount(Integer count) {
    this.count = count;
  }

  /** CHARGED, CONVICTED, ACQUITTED, DISMISSED, CHANGED or NOT_JUDGED; null: not covered. */
  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = Typed.orNull(outcome);
  }

  /** The offence judged, when it is another than the one charged. */
  public String getOffence() {
    return offence;
  }

  public void setOffence(String offence) {
    this.offence = Typed.orNull(offence);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orNull(reason);
  }
}
