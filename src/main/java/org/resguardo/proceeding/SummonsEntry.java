package org.resguardo.proceeding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/** One person summoned: code in the case, the way, the day it was served and what came of it. */
public class SummonsEntry {
  @NotBlank
  @Size(max = 12)
  private String party;

  @Size(max = 30)
  private String way;

  private LocalDate servedOn;

  @Size(max = 30)
  private String result;

  public SummonsEntry() {}

  public SummonsEntry(String party) {
    this.party = party;
  }

  /** Whether anything was said about the summons. */
  public boolean isFilled() {
    return way != null || servedOn != null || result != null;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = Typed.orNull(party);
  }

  public String getWay() {
    return way;
  }

  public void setWay(String way) {
    this.way = Typed.orNull(way);
  }

  public LocalDate getServedOn() {
    return servedOn;
  }

  public void setServedOn(LocalDate servedOn) {
    this.servedOn = servedOn;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = Typed.orNull(result);
  }
}
