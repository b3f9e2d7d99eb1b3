package org.resguardo.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.resguardo.reference.PaperLine;

/** Makes the file of a paper: the same lines and stamp give the same bytes. */
@ApplicationScoped
public class PaperWriter {
  public byte[] write(PaperFormat format, List<PaperLine> lines, PaperStamp stamp) {
    List<PaperLine> plain =
        lines.stream()
            .map(
                line ->
                    new PaperLine(
                        line.shape(), line.cells().stream().map(PaperWriter::plain).toList()))
            .toList();
    try {
      return format == PaperFormat.PDF
          ? PaperPdf.write(plain, stamp)
          : PaperDocx.write(plain, stamp);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without what no file of text may hold; a new line stays. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .replaceAll("[\\p{Cntrl}\\p{Co}\\p{Cn}\uFFFE\uFFFF&&[^\\n]]", "");
  }
}
