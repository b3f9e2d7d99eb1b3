package org.resguardo.paper;

/** How a table shares the width: names before values, a narrow first column before several. */
final class Widths {
  private static final int[] TWO = {34, 66};
  private static final int[] FOUR = {14, 26, 36, 24};

  private Widths() {}

  static int percent(int columns, int column) {
    return switch (columns) {
      case 2 -> TWO[column];
      case 4 -> FOUR[column];
      default -> 100 / columns;
    };
  }
}
