package org.resguardo.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/**
 * What became of a referral. {@code state}: ACCEPTED, DECLINED or CLOSED; {@code answeredBy}: list
 * interviewer; {@code outcome}: service_outcome, needed when it is closed.
 */
public class ReferralStepEntry {
  @NotBlank
  @Size(max = 12)
  private String state;

  @NotNull private LocalDate on;

  @Size(max = 40)
  private String answeredBy;

  @Size(max = 40)
  private String outcome;

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = Typed.orNull(state);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getAnsweredBy() {
    return answeredBy;
  }

  public void setAnsweredBy(String answeredBy) {
    this.answeredBy = Typed.orNull(answeredBy);
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = Typed.orNull(outcome);
  }
}
