package org.resguardo.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.resguardo.reference.PaperLine;

/** A paper as it is printed. */
final class PaperPdf {
  private static final PDRectangle SHEET = PDRectangle.A4;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final float MARGIN = 56;
  private static final float WIDTH = SHEET.getWidth() - 2 * MARGIN;
  private static final float SIZE = 10.5f;
  private static final float SMALL = 8;
  private static final float LEADING = 1.35f;
  private static final float PAD = 4;

  private final PDDocument document;
  private final PdfFont font;
  private final List<PDPage> pages = new ArrayList<>();
  private PDPageContentStream ink;
  private float y;

  private PaperPdf(PDDocument document, PdfFont font) {
    this.document = document;
    this.font = font;
  }

  static byte[] write(List<PaperLine> lines, PaperStamp stamp) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      // Without it the identifier of the file would hold the time of the machine.
      document.setDocumentId(stamp.at().toEpochMilli());
      document.getDocumentCatalog().setLanguage(stamp.language());
      PaperPdf paper = new PaperPdf(document, PdfFont.of(document));
      paper.properties(stamp);
      paper.turn();
      paper.lines(lines);
      paper.ink.close();
      paper.feet(stamp);
      document.save(out);
      return out.toByteArray();
    }
  }

  private void properties(PaperStamp stamp) {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(stamp.title());
    about.setCreator("Resguardo");
    about.getCOSObject().setString(COSName.CREATION_DATE, TIME.format(stamp.at()));
    document.setDocumentInformation(about);
  }

  private void turn() throws IOException {
    if (ink != null) {
      ink.close();
    }
    PDPage page = new PDPage(SHEET);
    document.addPage(page);
    pages.add(page);
    ink = new PDPageContentStream(document, page);
    y = SHEET.getHeight() - MARGIN;
  }

  private void lines(List<PaperLine> lines) throws IOException {
    int columns = 0;
    for (int i = 0; i < lines.size(); i++) {
      PaperLine line = lines.get(i);
      if (!line.shape().isRow()) {
        columns = 0;
        paragraph(line);
      } else {
        if (columns == 0 || line.shape() == PaperLine.Shape.HEAD_ROW) {
          columns = columns(lines, i);
        }
        row(line, columns);
      }
    }
  }

  private static int columns(List<PaperLine> lines, int from) {
    int most = lines.get(from).cells().size();
    for (int i = from + 1; i < lines.size() && lines.get(i).shape() == PaperLine.Shape.ROW; i++) {
      most = Math.max(most, lines.get(i).cells().size());
    }
    return most;
  }

  private void paragraph(PaperLine line) throws IOException {
    switch (line.shape()) {
      case TITLE -> {
        text(line.text(), MARGIN, SIZE + 5, true);
        y -= SIZE;
      }
      case HEADING -> {
        y -= SIZE;
        room(4 * SIZE * LEADING);
        text(line.text(), MARGIN, SIZE + 1, true);
      }
      case ITEM -> text("• " + line.text(), MARGIN + 12, SIZE, false);
      case SIGNATURE -> {
        room(6 * SIZE * LEADING);
        y -= 4 * SIZE;
        line(MARGIN, y, MARGIN + WIDTH / 2);
        text(line.text(), MARGIN, SIZE, false);
      }
      default -> text(line.text(), MARGIN, SIZE, false);
    }
    y -= SIZE / 2;
  }

  private void text(String text, float x, float size, boolean strong) throws IOException {
    for (String line : font.wrap(text, size, MARGIN + WIDTH - x)) {
      room(size * LEADING);
      y -= size * LEADING;
      put(line, x, y, size, strong);
    }
  }

  private void row(PaperLine line, int columns) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < line.cells().size(); i++) {
      cells.add(font.wrap(line.cells().get(i), SIZE - 1, width(columns, i) - 2 * PAD));
      height = Math.max(height, cells.get(i).size());
    }
    float step = (SIZE - 1) * LEADING;
    // Only a row that is longer than a page is parted.
    room(Math.min(height * step + 2 * PAD, SHEET.getHeight() - 2 * MARGIN));
    for (int from = 0; from < height; ) {
      room(step + 2 * PAD);
      int fits = Math.min(height - from, (int) ((y - 2 * PAD - MARGIN) / step));
      cells(line, columns, cells, from, from + Math.max(1, fits));
      from += Math.max(1, fits);
    }
  }

  private void cells(PaperLine line, int columns, List<List<String>> cells, int from, int to)
      throws IOException {
    float step = (SIZE - 1) * LEADING;
    float x = MARGIN;
    for (int i = 0; i < cells.size(); i++) {
      boolean strong = line.shape() == PaperLine.Shape.HEAD_ROW || columns == 2 && i == 0;
      List<String> cell = cells.get(i);
      for (int j = from; j < Math.min(to, cell.size()); j++) {
        put(cell.get(j), x + PAD, y - PAD / 2 - (j - from + 1) * step + PAD / 2, SIZE - 1, strong);
      }
      x += width(columns, i);
    }
    y -= (to - from) * step + 2 * PAD;
    line(MARGIN, y + PAD / 2, MARGIN + WIDTH);
  }

  private static float width(int columns, int column) {
    return WIDTH * Widths.percent(columns, column) / 100;
  }

  private void room(float height) throws IOException {
    if (y - height < MARGIN) {
      turn();
    }
  }

  private void line(float fromX, float at, float toX) throws IOException {
    ink.setLineWidth(0.5f);
    ink.setStrokingColor(0.6f);
    ink.moveTo(fromX, at);
    ink.lineTo(toX, at);
    ink.stroke();
    ink.setStrokingColor(0f);
  }

  private void put(String text, float x, float at, float size, boolean strong) throws IOException {
    write(ink, text, x, at, size, strong);
  }

  private void write(
      PDPageContentStream on, String text, float x, float at, float size, boolean strong)
      throws IOException {
    if (text.isEmpty()) {
      return;
    }
    on.beginText();
    font.use(on, size);
    // The one font of the house has no bold cut: a thin outline in the same colour makes it.
    on.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    on.setLineWidth(0.3f);
    on.newLineAtOffset(x, at);
    on.showText(text);
    on.endText();
  }

  private void feet(PaperStamp stamp) throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      try (PDPageContentStream foot =
          new PDPageContentStream(
              document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
        String text = stamp.foot() + " · " + (i + 1) + "/" + pages.size();
        List<String> fitting = font.wrap(text, SMALL, WIDTH);
        write(foot, fitting.get(0), MARGIN, MARGIN / 2, SMALL, false);
      }
    }
  }
}
