package org.resguardo.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * How charges are to be put: {@code by} ACCUSED or VICTIM to split one; {@code charges} to join.
 */
public class CountOrderEntry {
  @Size(max = 10)
  private String by;

  @Size(max = 50)
  private List<@NotNull Integer> charges = new ArrayList<>();

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = by;
  }

  public List<@NotNull Integer> getCharges() {
    return charges;
  }

  public void setCharges(List<@NotNull Integer> charges) {
    this.charges = charges == null ? new ArrayList<>() : charges;
  }
}
