package org.resguardo.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;
import org.resguardo.reference.PaperLine;
import org.resguardo.reference.PaperLine.Shape;

/** Papers out of texts that were typed to break or to run something. */
class PaperPayloadsTest {
  private static final PaperStamp STAMP =
      new PaperStamp("R26-000418-7", "R26-000418-7", "es", Instant.EPOCH);

  private final PaperWriter writer = new PaperWriter();

  @Test
  void a_word_document_holds_every_one_as_text_and_no_field_or_link() throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(
            new ByteArrayInputStream(writer.write(PaperFormat.DOCX, lines(), STAMP)))) {
      List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      long marked = texts.stream().filter(text -> text.contains("«")).count();
      assertThat(marked).isEqualTo(lines().size());
      assertThat(String.join("\n", texts)).contains("«<script>alert(1)»", "«${31337*31337}»");
      assertThat(document.getHyperlinks()).isEmpty();
    }
  }

  @Test
  void a_pdf_opens_and_has_no_action() throws IOException {
    byte[] file = writer.write(PaperFormat.PDF, lines(), STAMP);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document)).contains("#{31337*31337}");
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
      for (var page : document.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
      }
    }
  }

  private static List<PaperLine> lines() {
    return Payloads.every()
        .map(text -> new PaperLine(Shape.TEXT, List.of("«" + text + "»")))
        .toList();
  }
}
