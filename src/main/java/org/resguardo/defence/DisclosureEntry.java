package org.resguardo.defence;

import java.util.ArrayList;
import java.util.List;

/**
 * A set as it is ordered: for whose defence, and the treatment of what is new. What is not named is
 * treated as the form proposes.
 */
public class DisclosureEntry {
  private String accused;
  private List<TreatmentEntry> items = new ArrayList<>();

  public String getAccused() {
    return accused;
  }

  public void setAccused(String accused) {
    this.accused = accused;
  }

  public List<TreatmentEntry> getItems() {
    return items;
  }

  public void setItems(List<TreatmentEntry> items) {
    this.items = new ArrayList<>();
    if (items != null) {
      items.stream().filter(item -> item != null).forEach(this.items::add);
    }
  }
}
