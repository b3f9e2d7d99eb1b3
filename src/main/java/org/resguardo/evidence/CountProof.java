package org.resguardo.evidence;

import java.util.List;
import org.resguardo.casefile.CountRow;

/**
 * How the elements of its offence stand in one count. {@code takenFrom}: number of the charge whose
 * proof is shown because the count was laid in its place and nothing was said of it yet, else null;
 * {@code revision} goes back with the form.
 */
public record CountProof(
    CountRow count, Child child, List<Element> elements, Integer takenFrom, long revision) {
  public CountProof {
    elements = List.copyOf(elements);
  }

  /** Whether the victim was a child when it happened. In doubt the element stays needed. */
  public enum Child {
    YES,
    NO,
    DOUBT
  }

  /** WEAKER: an item fell, another still proves it; LOST: every item that proved it fell. */
  public enum Strength {
    NOT_NEEDED,
    OPEN,
    ASSERTED,
    DOUBTFUL,
    PROVED,
    WEAKER,
    LOST
  }

  /** {@code state} and {@code note} as recorded, null when nothing was. */
  public record Element(
      String code, String state, String note, List<Item> items, Strength strength) {
    public Element {
      items = List.copyOf(items);
    }

    public boolean isNeeded() {
      return strength != Strength.NOT_NEEDED;
    }

    public boolean isProved() {
      return strength == Strength.PROVED || strength == Strength.WEAKER;
    }
  }

  /** An item of evidence; {@code fallen}: excluded, or supposed to be. */
  public record Item(long id, int number, String kind, boolean fallen) {
    /** As people speak of it: E-3. */
    public String code() {
      return "E-" + number;
    }
  }

  /** Every element that is needed is proved. */
  public boolean isComplete() {
    return elements.stream().filter(Element::isNeeded).allMatch(Element::isProved);
  }

  /** An item that proves something of it fell. */
  public boolean isWeakened() {
    return elements.stream()
        .anyMatch(one -> one.strength() == Strength.WEAKER || one.strength() == Strength.LOST);
  }

  /** Nothing proves an element that was proved before. */
  public boolean isLost() {
    return elements.stream().anyMatch(one -> one.strength() == Strength.LOST);
  }
}
