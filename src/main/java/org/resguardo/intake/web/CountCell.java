package org.resguardo.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.casefile.CountCellEntry;

/** One column of the row in edit: whether the charge is laid against this accused, and for whom. */
public class CountCell {
  private final String accused;
  private final CountCellEntry entry = new CountCellEntry();
  private boolean laid;

  CountCell(String accused) {
    this.accused = accused;
    entry.setAccused(accused);
  }

  /** Whoever ticks a victim means the accused, too. */
  boolean isMeant() {
    return laid || !entry.getVictims().isEmpty();
  }

  CountCellEntry entry() {
    return entry;
  }

  void show(List<String> victims, String participation, String relation) {
    laid = true;
    entry.setVictims(new ArrayList<>(victims));
    entry.setParticipation(participation);
    entry.setRelation(relation);
  }

  public String getAccused() {
    return accused;
  }

  public boolean isLaid() {
    return laid;
  }

  public void setLaid(boolean laid) {
    this.laid = laid;
  }

  public List<String> getVictims() {
    return entry.getVictims();
  }

  public void setVictims(List<String> victims) {
    entry.setVictims(victims);
  }

  public String getParticipation() {
    return entry.getParticipation();
  }

  public void setParticipation(String participation) {
    entry.setParticipation(participation);
  }

  public String getRelation() {
    return entry.getRelation();
  }

  public void setRelation(String relation) {
    entry.setRelation(relation);
  }
}
