package org.resguardo.proceeding;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/**
 * Money to a victim (by code): awarded by the judgment ({@code paidOn} null), or paid on a day. In
 * the currency of the country; {@code amount} null: none.
 */
public class AwardEntry {
  @NotBlank
  @Size(max = 12)
  private String victim;

  @DecimalMin("0.01")
  @Digits(integer = 13, fraction = 2)
  private BigDecimal amount;

  private LocalDate paidOn;

  public String getVictim() {
    return victim;
  }

  public void setVictim(String victim) {
    this.victim = Typed.orNull(victim);
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public LocalDate getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(LocalDate paidOn) {
    this.paidOn = paidOn;
  }
}
