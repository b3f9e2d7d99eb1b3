package org.resguardo.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** What is said of one element: {@code state} of the list proof_state, null for nothing. */
public class ElementEntry {
  @NotBlank
  @Size(max = 60)
  private String element;

  @Size(max = 12)
  private String state;

  @Size(max = 1000)
  private String note;

  @Size(max = 200)
  private List<@NotNull Long> items = new ArrayList<>();

  public String getElement() {
    return element;
  }

  public void setElement(String element) {
    this.element = Typed.orNull(element);
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = Typed.orNull(state);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orNull(note);
  }

  /** Ids of items of evidence that prove it. */
  public List<@NotNull Long> getItems() {
    return items;
  }

  public void setItems(List<@NotNull Long> items) {
    this.items = items == null ? new ArrayList<>() : items;
  }
}
