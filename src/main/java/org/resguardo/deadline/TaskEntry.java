package org.resguardo.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/** A task written by hand, or what a court ordered: codes and words, never a name. */
public class TaskEntry {
  @NotBlank
  @Pattern(regexp = "TASK|DIRECTION")
  private String kind = "TASK";

  @NotBlank
  @Size(max = 200)
  private String title;

  @NotNull private LocalDate due;
  private LocalTime time;

  @Size(max = 12)
  private String accused;

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title == null ? null : title.strip();
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }

  public String getAccused() {
    return accused;
  }

  public void setAccused(String accused) {
    this.accused = accused == null || accused.isBlank() ? null : accused.strip();
  }
}
