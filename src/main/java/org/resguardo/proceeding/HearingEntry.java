package org.resguardo.proceeding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/**
 * A hearing as it is fixed. Day and time are the civil time of the court. People are given by their
 * code in the case: A-1, V-7K2Q, T-1.
 */
public class HearingEntry {
  @NotBlank
  @Size(max = 60)
  private String kind;

  @NotBlank
  @Size(max = 60)
  private String court;

  @Size(max = 80)
  private String room;

  @Size(max = 12)
  private String judge;

  @NotNull private LocalDate day;
  @NotNull private LocalTime time;

  @NotNull
  @Min(5)
  @Max(1440)
  private Integer minutes = 60;

  @Size(max = 300)
  @Pattern(regexp = "https?://[^\\s<>\"]+", message = "{proceeding.link}")
  private String link;

  @NotEmpty
  @Size(max = 50)
  private List<@NotBlank @Size(max = 12) String> accused = new ArrayList<>();

  @Size(max = 50)
  private List<@NotNull Integer> counts = new ArrayList<>();

  @Size(max = 50)
  private List<@NotBlank @Size(max = 12) String> victims = new ArrayList<>();

  @Size(max = 50)
  private List<@NotNull @Valid SummonsEntry> summons = new ArrayList<>();

  @Size(max = 20)
  private String childWay;

  @Size(max = 12)
  private String supportPerson;

  @Size(max = 12)
  private String interpreter;

  @NotNull private Boolean closedToPublic;

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getCourt() {
    return court;
  }

  public void setCourt(String court) {
    this.court = court;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = Typed.orNull(room);
  }

  /** Who presides, by the code of that party in the case; null while nobody knows. */
  public String getJudge() {
    return judge;
  }

  public void setJudge(String judge) {
    this.judge = Typed.orNull(judge);
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

  /** Day and time together; null while one of them is missing. */
  public LocalDateTime getStart() {
    return day == null || time == null ? null : day.atTime(time);
  }

  public void setStart(LocalDateTime start) {
    day = start == null ? null : start.toLocalDate();
    time = start == null ? null : start.toLocalTime();
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = Typed.orNull(link);
  }

  public List<String> getAccused() {
    return accused;
  }

  public void setAccused(List<String> accused) {
    this.accused = Typed.list(accused);
  }

  /** Numbers of the charges it is about; none means all of the accused. */
  public List<Integer> getCounts() {
    return counts;
  }

  public void setCounts(List<Integer> counts) {
    this.counts = Typed.list(counts);
  }

  public List<String> getVictims() {
    return victims;
  }

  public void setVictims(List<String> victims) {
    this.victims = Typed.list(victims);
  }

  public List<SummonsEntry> getSummons() {
    return summons;
  }

  public void setSummons(List<SummonsEntry> summons) {
    this.summons = Typed.list(summons);
  }

  public String getChildWay() {
    return childWay;
  }

  public void setChildWay(String childWay) {
    this.childWay = Typed.orNull(childWay);
  }

  public String getSupportPerson() {
    return supportPerson;
  }

  public void setSupportPerson(String supportPerson) {
    this.supportPerson = Typed.orNull(supportPerson);
  }

  public String getInterpreter() {
    return interpreter;
  }

  public void setInterpreter(String interpreter) {
    this.interpreter = Typed.orNull(interpreter);
  }

  public Boolean getClosedToPublic() {
    return closedToPublic;
  }

  public void setClosedToPublic(Boolean closedToPublic) {
    this.closedToPublic = closedToPublic;
  }
}
