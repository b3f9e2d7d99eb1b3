package org.resguardo.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/**
 * An assessment of risk. {@code by}: list interviewer; {@code level}: risk_level; {@code factors}:
 * risk_factor. Level, factors and text are P5 and sealed in the vault.
 */
public class RiskEntry {
  @NotNull private LocalDate on;

  @NotBlank
  @Size(max = 40)
  private String by;

  @NotBlank
  @Size(max = 12)
  private String level;

  @NotNull private LocalDate nextReview;

  @Size(max = 20)
  private List<@NotBlank @Size(max = 40) String> factors = new ArrayList<>();

  @Size(max = 4000)
  private String text;

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = Typed.orNull(by);
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = Typed.orNull(level);
  }

  public LocalDate getNextReview() {
    return nextReview;
  }

  public void setNextReview(LocalDate nextReview) {
    this.nextReview = nextReview;
  }

  public List<String> getFactors() {
    return factors;
  }

  public void setFactors(List<String> factors) {
    this.factors = Typed.list(factors);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = Typed.orNull(text);
  }
}
