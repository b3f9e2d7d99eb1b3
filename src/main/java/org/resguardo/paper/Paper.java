package org.resguardo.paper;

import java.util.Arrays;
import java.util.Objects;
import org.resguardo.reference.PaperKind;

/** A paper ready to be given. It is made for one answer and kept nowhere. */
public record Paper(String fileName, PaperFormat format, byte[] content) {
  static Paper of(String number, PaperOrder order, byte[] content) {
    PaperKind kind = order.kind();
    String of = order.hearing() == null ? "" : "-" + order.hearing();
    String whom = order.person() == null ? "" : "-" + order.person();
    return new Paper(
        number
            + "-"
            + kind.slug()
            + of
            + whom
            + "-"
            + order.language()
            + "."
            + order.format().extension(),
        order.format(),
        content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Paper paper
        && fileName.equals(paper.fileName)
        && Arrays.equals(content, paper.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fileName, Arrays.hashCode(content));
  }

  /** Never the content: records end up in messages and logs. */
  @Override
  public String toString() {
    return fileName;
  }
}
