package org.resguardo.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One accused within a charge: for which victims (codes; none when the offence has no victim), and
 * how.
 */
public class CountCellEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotNull
  @Size(max = 12)
  private String accused;

  @Size(max = 200)
  private List<@NotNull @Size(max = 12) String> victims = new ArrayList<>();

  @NotNull
  @Size(max = 20)
  private String participation = "AUTHOR";

  @Size(max = 40)
  private String relation;

  public String getAccused() {
    return accused;
  }

  public void setAccused(String accused) {
    this.accused = accused;
  }

  public List<@NotNull @Size(max = 12) String> getVictims() {
    return victims;
  }

  public void setVictims(List<@NotNull @Size(max = 12) String> victims) {
    this.victims = victims == null ? new ArrayList<>() : victims;
  }

  public String getParticipation() {
    return participation;
  }

  public void setParticipation(String participation) {
    this.participation = participation;
  }

  public String getRelation() {
    return relation;
  }

  public void setRelation(String relation) {
    this.relation = relation;
  }
}
