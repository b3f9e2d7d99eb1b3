package org.resguardo.proceeding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/**
 * A decision as it was given: its kind from the country pack, and for whom. No accused means the
 * whole case: every accused whose proceedings have not ended.
 */
public class DecisionEntry {
  @NotBlank
  @Size(max = 20)
  private String kind;

  @NotNull private LocalDate decidedOn;
  private LocalDate notifiedOn;

  @Size(max = 60)
  private String court;

  @Size(max = 60)
  private String number;

  @Size(max = 50)
  private List<@NotBlank @Size(max = 12) String> accused = new ArrayList<>();

  @Size(max = 500)
  private List<@NotNull @Valid CountOutcomeEntry> outcomes = new ArrayList<>();

  @Size(max = 50)
  private List<@NotNull @Valid SentenceEntry> sentences = new ArrayList<>();

  private boolean abbreviated;
  private Long hearing;

  @Size(max = 4000)
  private String note;

  @Size(max = 1000)
  private String despite;

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Typed.orNull(kind);
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public LocalDate getNotifiedOn() {
    return notifiedOn;
  }

  public void setNotifiedOn(LocalDate notifiedOn) {
    this.notifiedOn = notifiedOn;
  }

  public String getCourt() {
    return court;
  }

  public void setCourt(String court) {
    this.court = Typed.orNull(court);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = Typed.orNull(number);
  }

  public List<String> getAccused() {
    return accused;
  }

  public void setAccused(List<String> accused) {
    this.accused = Typed.list(accused);
  }

  public List<CountOutcomeEntry> getOutcomes() {
    return outcomes;
  }

  public void setOutcomes(List<CountOutcomeEntry> outcomes) {
    this.outcomes = Typed.list(outcomes);
  }

  /** What a judgment imposes, each naming its accused; may be recorded later, too. */
  public List<SentenceEntry> getSentences() {
    return sentences;
  }

  public void setSentences(List<SentenceEntry> sentences) {
    this.sentences = Typed.list(sentences);
  }

  public boolean isAbbreviated() {
    return abbreviated;
  }

  public void setAbbreviated(boolean abbreviated) {
    this.abbreviated = abbreviated;
  }

  /** Id of the hearing at which it was given, or null. */
  public Long getHearing() {
    return hearing;
  }

  public void setHearing(Long hearing) {
    this.hearing = hearing;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orNull(note);
  }

  /** Why it stands although the software warned; null while there is no warning. */
  public String getDespite() {
    return despite;
  }

  public void setDespite(String despite) {
    this.despite = Typed.orNull(despite);
  }
}
