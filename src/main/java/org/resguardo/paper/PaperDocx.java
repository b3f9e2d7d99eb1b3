package org.resguardo.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.resguardo.reference.PaperLine;

/** A paper for a word processor, so that the grounds can be written into it. */
final class PaperDocx {
  private static final String FONT = "Liberation Sans";
  private static final LocalDateTime ENTRY = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final int SIZE = 11;
  private static final int SMALL = 8;

  private final XWPFDocument document;

  private PaperDocx(XWPFDocument document) {
    this.document = document;
  }

  static byte[] write(List<PaperLine> lines, PaperStamp stamp) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PaperDocx paper = new PaperDocx(document);
      paper.properties(stamp);
      paper.lines(lines);
      paper.foot(stamp);
      document.write(out);
      return withoutTimes(out.toByteArray());
    }
  }

  private void properties(PaperStamp stamp) {
    var core = document.getProperties().getCoreProperties();
    core.setTitle(stamp.title());
    core.setCreator("Resguardo");
    core.getUnderlyingProperties().setLanguageProperty(stamp.language());
    Optional<Date> at = Optional.of(Date.from(stamp.at()));
    core.getUnderlyingProperties().setCreatedProperty(at);
    core.getUnderlyingProperties().setModifiedProperty(at);
  }

  private void lines(List<PaperLine> lines) {
    List<PaperLine> rows = new ArrayList<>();
    for (PaperLine line : lines) {
      if (line.shape() == PaperLine.Shape.HEAD_ROW) {
        table(rows);
      }
      if (line.shape().isRow()) {
        rows.add(line);
      } else {
        table(rows);
        paragraph(line);
      }
    }
    table(rows);
  }

  private void paragraph(PaperLine line) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(120);
    switch (line.shape()) {
      case TITLE -> {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, line.text(), SIZE + 5, true);
      }
      case HEADING -> {
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
        run(paragraph, line.text(), SIZE + 1, true);
      }
      case ITEM -> {
        paragraph.setIndentationLeft(360);
        run(paragraph, "• " + line.text(), SIZE, false);
      }
      case SIGNATURE -> {
        paragraph.setSpacingBefore(900);
        run(paragraph, "_".repeat(36) + "\n" + line.text(), SIZE, false);
      }
      default -> run(paragraph, line.text(), SIZE, false);
    }
  }

  private void table(List<PaperLine> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    XWPFTable table = document.createTable(rows.size(), columns);
    table.setWidth("100%");
    for (int i = 0; i < rows.size(); i++) {
      PaperLine line = rows.get(i);
      table.getRow(i).setRepeatHeader(line.shape() == PaperLine.Shape.HEAD_ROW);
      table.getRow(i).setCantSplitRow(true);
      for (int j = 0; j < columns; j++) {
        XWPFTableCell cell = table.getRow(i).getCell(j);
        cell.setWidth(Widths.percent(columns, j) + "%");
        boolean strong = line.shape() == PaperLine.Shape.HEAD_ROW || columns == 2 && j == 0;
        String text = j < line.cells().size() ? line.cells().get(j) : "";
        run(cell.getParagraphs().get(0), text, SIZE - 1, strong);
      }
    }
    rows.clear();
  }

  private void foot(PaperStamp stamp) {
    XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    run(paragraph, stamp.foot() + " · ", SMALL, false);
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private static void run(XWPFParagraph paragraph, String text, int size, boolean strong) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setBold(strong);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }

  /** The archive again, entries by name and without the time at which it was written. */
  private static byte[] withoutTimes(byte[] archive) throws IOException {
    TreeMap<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        ZipEntry plain = new ZipEntry(entry.getKey());
        plain.setTimeLocal(ENTRY);
        zip.putNextEntry(plain);
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }
}
