package org.resguardo.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** An item changes hands. Holders are institutions with a badge or an office, never a name. */
public class CustodyEntry {
  @NotBlank
  @Size(max = 200)
  private String from;

  @NotBlank
  @Size(max = 200)
  private String to;

  @NotNull private LocalDate day;

  @NotNull private LocalTime time;

  @NotBlank
  @Size(max = 40)
  private String purpose;

  @NotBlank
  @Size(max = 40)
  private String condition;

  private Boolean sealIntact;

  @Size(max = 400)
  private String note;

  @NotNull private Boolean giverConfirmed;

  @NotNull private Boolean takerConfirmed;

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = Typed.orNull(from);
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = Typed.orNull(to);
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = Typed.orNull(purpose);
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = Typed.orNull(condition);
  }

  public Boolean getSealIntact() {
    return sealIntact;
  }

  public void setSealIntact(Boolean sealIntact) {
    this.sealIntact = sealIntact;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orNull(note);
  }

  public Boolean getGiverConfirmed() {
    return giverConfirmed;
  }

  public void setGiverConfirmed(Boolean giverConfirmed) {
    this.giverConfirmed = giverConfirmed;
  }

  public Boolean getTakerConfirmed() {
    return takerConfirmed;
  }

  public void setTakerConfirmed(Boolean takerConfirmed) {
    this.takerConfirmed = takerConfirmed;
  }

  /** Day and time together; null while one of them is missing. */
  public LocalDateTime getMovedAt() {
    return day == null || time == null ? null : day.atTime(time);
  }
}
