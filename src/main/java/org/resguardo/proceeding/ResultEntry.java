package org.resguardo.proceeding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/**
 * What came of a hearing: HELD, PARTLY or NOT_HELD. Start and end are the times it really had, on
 * the day it was fixed for; {@code endedOn} only when it went on into another day.
 */
public class ResultEntry {
  @NotBlank
  @Size(max = 20)
  private String result;

  @Size(max = 40)
  private String reason;

  private LocalTime startedAt;
  private LocalDate endedOn;
  private LocalTime endedAt;

  @Size(max = 4000)
  private String note;

  @Size(max = 200)
  private String recording;

  @Size(max = 60)
  private List<@NotNull @Valid SessionEntry> sessions = new ArrayList<>();

  @Valid private NextHearingEntry next;

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orNull(reason);
  }

  public LocalTime getStartedAt() {
    return startedAt;
  }

  public void setStartedAt(LocalTime startedAt) {
    this.startedAt = startedAt;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }

  public LocalTime getEndedAt() {
    return endedAt;
  }

  public void setEndedAt(LocalTime endedAt) {
    this.endedAt = endedAt;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orNull(note);
  }

  /** Where the court keeps the recording. */
  public String getRecording() {
    return recording;
  }

  public void setRecording(String recording) {
    this.recording = Typed.orNull(recording);
  }

  /** Its sittings in order, when there were several. */
  public List<SessionEntry> getSessions() {
    return sessions;
  }

  public void setSessions(List<SessionEntry> sessions) {
    this.sessions = Typed.list(sessions);
  }

  /** The hearing that follows, or null; who takes part is carried over. */
  public NextHearingEntry getNext() {
    return next;
  }

  public void setNext(NextHearingEntry next) {
    this.next = next;
  }
}
