package org.resguardo.proceeding;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.resguardo.kernel.Typed;

/** One penalty for one count; the count is given by its number in the case. */
public class PenaltyEntry {
  @NotNull private Integer count;

  @Size(max = 60)
  private String kind;

  @Min(0)
  @Max(150)
  private Integer years;

  @Min(0)
  @Max(1200)
  private Integer months;

  @Min(0)
  @Max(3650)
  private Integer days;

  @Min(1)
  @Max(3650)
  private Integer fineDays;

  @DecimalMin("0.01")
  @Digits(integer = 13, fraction = 2)
  private BigDecimal fineAmount;

  @Size(max = 400)
  private String content;

  public Integer getCount() {
    return count;
  }

  public void setCount(Integer count) {
    this.count = count;
  }

  /** Of the list sentence_kind; null: nothing is imposed. */
  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Typed.orNull(kind);
  }

  public Integer getYears() {
    return years;
  }

  public void setYears(Integer years) {
    this.years = years;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public Integer getFineDays() {
    return fineDays;
  }

  public void setFineDays(Integer fineDays) {
    this.fineDays = fineDays;
  }

  /** Of one day where {@code fineDays} is given, else the whole fine. */
  public BigDecimal getFineAmount() {
    return fineAmount;
  }

  public void setFineAmount(BigDecimal fineAmount) {
    this.fineAmount = fineAmount;
  }

  /** What it consists of, where it is told in words. */
  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = Typed.orNull(content);
  }

  /** Null when no length is given. */
  Term term() {
    return Term.of(years, months, days);
  }
}
