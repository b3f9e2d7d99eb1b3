package org.resguardo.proceeding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.resguardo.kernel.Typed;

/** The next hearing, fixed with the result of this one; people, court and link are carried over. */
public class NextHearingEntry {
  @NotBlank
  @Size(max = 60)
  private String kind;

  @NotNull private LocalDate day;
  @NotNull private LocalTime time;

  @NotNull
  @Min(5)
  @Max(1440)
  private Integer minutes = 60;

  @Size(max = 60)
  private String court;

  @Size(max = 80)
  private String room;

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
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

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getCourt() {
    return court;
  }

  public void setCourt(String court) {
    this.court = Typed.orNull(court);
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = Typed.orNull(room);
  }
}
