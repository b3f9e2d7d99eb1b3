package org.resguardo.care;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/**
 * An interview of a victim. {@code by}: list interviewer; {@code way}: child_way; {@code place}:
 * interview_place; {@code present}: interview_present; {@code repeatReason}: repeat_reason, needed
 * from the second time on that she tells it.
 */
public class InterviewEntry {
  @NotNull private LocalDate on;

  @NotBlank
  @Size(max = 40)
  private String by;

  @NotBlank
  @Size(max = 20)
  private String way;

  @NotBlank
  @Size(max = 40)
  private String place;

  @Size(max = 12)
  private String language;

  @Min(1)
  @Max(1440)
  private Integer minutes;

  private boolean recorded;

  @Size(max = 200)
  private String recording;

  @Size(max = 20)
  private List<@NotBlank @Size(max = 40) String> present = new ArrayList<>();

  @Size(max = 40)
  private String repeatReason;

  @Size(max = 1000)
  private String repeatNote;

  @Size(max = 60)
  private String ruling;

  @Size(max = 1000)
  private String despite;

  @Size(max = 4000)
  private String content;

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

  public String getWay() {
    return way;
  }

  public void setWay(String way) {
    this.way = Typed.orNull(way);
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = Typed.orNull(place);
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = Typed.orNull(language);
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public boolean isRecorded() {
    return recorded;
  }

  public void setRecorded(boolean recorded) {
    this.recorded = recorded;
  }

  /** Where the recording is kept: a reference, never the recording. */
  public String getRecording() {
    return recording;
  }

  public void setRecording(String recording) {
    this.recording = Typed.orNull(recording);
  }

  public List<String> getPresent() {
    return present;
  }

  public void setPresent(List<String> present) {
    this.present = Typed.list(present);
  }

  public String getRepeatReason() {
    return repeatReason;
  }

  public void setRepeatReason(String repeatReason) {
    this.repeatReason = Typed.orNull(repeatReason);
  }

  public String getRepeatNote() {
    return repeatNote;
  }

  public void setRepeatNote(String repeatNote) {
    this.repeatNote = Typed.orNull(repeatNote);
  }

  /** Number of the ruling that orders it, where consent was refused. */
  public String getRuling() {
    return ruling;
  }

  public void setRuling(String ruling) {
    this.ruling = Typed.orNull(ruling);
  }

  /** Why it was held without consent on record. */
  public String getDespite() {
    return despite;
  }

  public void setDespite(String despite) {
    this.despite = Typed.orNull(despite);
  }

  /** What was said, P5: sealed in the vault, never in the case store. */
  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = Typed.orNull(content);
  }
}
