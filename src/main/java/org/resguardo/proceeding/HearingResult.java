package org.resguardo.proceeding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What came of a hearing. Never changed: a correction closes this row and adds another. */
@Entity
@Table(name = "hearing_result")
class HearingResult {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "hearing_id")
  private long hearingId;

  @Column(name = "case_id")
  private long caseId;

  private String result;
  private String reason;

  @Column(name = "started_at")
  private LocalDateTime startedAt;

  @Column(name = "ended_at")
  private LocalDateTime endedAt;

  private String note;
  private String recording;

  @ElementCollection
  @CollectionTable(name = "hearing_session", joinColumns = @JoinColumn(name = "result_id"))
  @OrderColumn(name = "position")
  private List<HearingSession> sessions = new ArrayList<>();

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  protected HearingResult() {}

  HearingResult(Hearing hearing, ResultEntry entry, Instant at, long by) {
    hearingId = hearing.id();
    caseId = hearing.caseId();
    result = entry.getResult();
    reason = entry.getReason();
    LocalDate day = hearing.startsAt().toLocalDate();
    startedAt = entry.getStartedAt() == null ? null : day.atTime(entry.getStartedAt());
    LocalDate last = entry.getEndedOn() == null ? day : entry.getEndedOn();
    endedAt = entry.getEndedAt() == null ? null : last.atTime(entry.getEndedAt());
    note = entry.getNote();
    recording = entry.getRecording();
    entry.getSessions().forEach(session -> sessions.add(new HearingSession(session)));
    recordedAt = at;
    recordedBy = by;
  }

  void supersede(Instant at) {
    supersededAt = at;
  }

  String result() {
    return result;
  }
}
