package org.resguardo.defence;

import java.time.LocalDate;

/** Who took a set, and when. {@code taker}: code of the accused or of the defence counsel. */
public class ReceiptEntry {
  private String taker;
  private LocalDate on;

  public String getTaker() {
    return taker;
  }

  public void setTaker(String taker) {
    this.taker = taker;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
