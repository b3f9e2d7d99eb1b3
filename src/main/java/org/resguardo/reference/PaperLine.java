package org.resguardo.reference;

import java.util.List;

/**
 * One line of a paper: a row of a table has its cells, every other line one. The text is plain,
 * also where it looks like markup: what was typed into a case is never read as a template.
 */
public record PaperLine(Shape shape, List<String> cells) {
  /** How a line looks, by how it begins in the template. */
  public enum Shape {
    TITLE("# "),
    HEADING("## "),
    ITEM("- "),
    HEAD_ROW("|= "),
    ROW("| "),
    SIGNATURE("___ "),
    TEXT("");

    private final String mark;

    Shape(String mark) {
      this.mark = mark;
    }

    String mark() {
      return mark;
    }

    public boolean isRow() {
      return this == HEAD_ROW || this == ROW;
    }
  }

  public String text() {
    return cells.get(0);
  }
}
