package org.resguardo.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans as PDFBox brings it along: Latin, Greek and Cyrillic. A sign that it has not is
 * shown as a box, never left out.
 */
final class PdfFont {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String UNKNOWN = "\u25A1";

  private final PDType0Font font;
  private final CmapLookup signs;

  private PdfFont(PDType0Font font, CmapLookup signs) {
    this.font = font;
    this.signs = signs;
  }

  /** Embeds what the document uses of it. */
  static PdfFont of(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
      TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(file));
      return new PdfFont(PDType0Font.load(document, read, true), read.getUnicodeCmapLookup());
    }
  }

  void use(PDPageContentStream on, float size) throws IOException {
    on.setFont(font, size);
  }

  /** Lines not wider than that; at least one. */
  List<String> wrap(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : known(paragraph).split(" ")) {
        String next = line.isEmpty() ? word : line + " " + word;
        if (width(next, size) > width && !line.isEmpty()) {
          lines.add(line.toString());
          next = word;
        }
        line.setLength(0);
        line.append(broken(next, size, width, lines));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** The rest of a word that is longer than a line; what came before is added to the lines. */
  private String broken(String word, float size, float width, List<String> lines)
      throws IOException {
    String rest = word;
    while (width(rest, size) > width && rest.length() > 1) {
      int end = rest.length() - 1;
      while (end > 1 && width(rest.substring(0, end), size) > width) {
        end--;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  private float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  private String known(String text) {
    StringBuilder known = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              if (signs.getGlyphId(sign) != 0) {
                known.appendCodePoint(sign);
              } else {
                known.append(Character.isWhitespace(sign) ? " " : UNKNOWN);
              }
            });
    return known.toString();
  }
}
