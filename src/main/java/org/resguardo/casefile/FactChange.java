package org.resguardo.casefile;

/** One fact that changed, both values kept (DP-22). */
public record FactChange(FactView before, FactView after) {
  public String name() {
    return after.name();
  }
}
