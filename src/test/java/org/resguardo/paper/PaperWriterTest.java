package org.resguardo.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.reference.PaperLine;
import org.resguardo.reference.PaperLine.Shape;

class PaperWriterTest {
  private static final Instant NOON = Instant.parse("2026-11-26T18:00:00Z");
  private static final PaperStamp STAMP =
      new PaperStamp("R26-000418-7 · Acusación", "R26-000418-7 · fiscal", "es", NOON);

  private final PaperWriter writer = new PaperWriter();

  @ParameterizedTest
  @EnumSource(PaperFormat.class)
  void accents_cyrillic_and_what_looks_like_markup_are_read_back_as_they_are(PaperFormat format)
      throws IOException {
    String text = "¿Señaló? Ñandú, Запоріжжя, {{case.number}} <w:p/> =1+1 & ok\u0007";
    String read = read(format, writer.write(format, List.of(line(Shape.TEXT, text)), STAMP));
    assertThat(read).contains("¿Señaló? Ñandú, Запоріжжя, {{case.number}} <w:p/> =1+1 & ok");
  }

  @ParameterizedTest
  @EnumSource(PaperFormat.class)
  void the_same_paper_at_the_same_time_is_the_same_file(PaperFormat format) {
    byte[] first = writer.write(format, everything(), STAMP);
    assertThat(writer.write(format, everything(), STAMP)).isEqualTo(first);
    PaperStamp later = new PaperStamp(STAMP.title(), STAMP.foot(), "es", NOON.plusSeconds(60));
    assertThat(writer.write(format, everything(), later)).isNotEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(PaperFormat.class)
  void no_row_of_a_long_table_is_lost(PaperFormat format) throws IOException {
    String read = read(format, writer.write(format, everything(), STAMP));
    assertThat(IntStream.range(0, 120).mapToObj(i -> "V-" + (1000 + i)))
        .allMatch(code -> read.contains(code));
  }

  @Test
  void a_cell_longer_than_a_page_goes_on_on_the_next() throws IOException {
    String words = "palabra ".repeat(3000) + "última";
    byte[] pdf = writer.write(PaperFormat.PDF, List.of(line(Shape.ROW, "uno", words)), STAMP);
    assertThat(read(PaperFormat.PDF, pdf)).contains("última");
  }

  @Test
  void a_row_that_fits_on_a_page_is_not_parted() throws IOException {
    Stream<PaperLine> rows =
        IntStream.range(0, 40).mapToObj(i -> line(Shape.ROW, "F" + i, "uno\n".repeat(3) + "L" + i));
    byte[] pdf = writer.write(PaperFormat.PDF, rows.toList(), STAMP);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        List<String> words = List.of(text.getText(document).split("\\s+"));
        assertThat(
                words.stream()
                    .filter(word -> word.matches("F\\d+"))
                    .map(w -> w.substring(1))
                    .toList())
            .isEqualTo(
                words.stream()
                    .filter(word -> word.matches("L\\d+"))
                    .map(w -> w.substring(1))
                    .toList());
      }
    }
  }

  @Test
  void the_font_is_embedded() throws IOException {
    byte[] pdf = writer.write(PaperFormat.PDF, everything(), STAMP);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var fonts = document.getPage(0).getResources();
      for (var name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
      }
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
    }
  }

  private static List<PaperLine> everything() {
    Stream<PaperLine> rows =
        IntStream.range(0, 120).mapToObj(i -> line(Shape.ROW, "V-" + (1000 + i), "Mujer", "12"));
    return Stream.of(
            Stream.of(
                line(Shape.TITLE, "Acusación"),
                line(Shape.HEADING, "Víctimas"),
                line(Shape.HEAD_ROW, "Código", "Sexo", "Edad")),
            rows,
            Stream.of(
                line(Shape.ITEM, "A-1"), line(Shape.TEXT, "uno\ndos"), line(Shape.SIGNATURE, "F")))
        .flatMap(part -> part)
        .toList();
  }

  private static PaperLine line(Shape shape, String... cells) {
    return new PaperLine(shape, List.of(cells));
  }

  private static String read(PaperFormat format, byte[] file) throws IOException {
    if (format == PaperFormat.PDF) {
      try (PDDocument document = Loader.loadPDF(file)) {
        return new PDFTextStripper().getText(document);
      }
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }
}
