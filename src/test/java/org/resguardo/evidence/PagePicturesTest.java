package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
  private final PagePictures pictures = new PagePictures();

  @Test
  void pages_of_a_pdf_are_counted_and_drawn() throws IOException {
    byte[] pdf = FilesFixture.pdf(3);
    assertThat(pictures.pages(FileKind.PDF, new Memory(pdf))).isEqualTo(3);
    BufferedImage drawn = read(pictures.draw(FileKind.PDF, new Memory(pdf), 3, List.of()));
    assertThat(drawn.getWidth()).isBetween(600, 1240);
    assertThat(drawn.getHeight()).isBetween(800, 1754);
  }

  @Test
  void a_broken_pdf_has_no_pages_and_harms_nobody() throws IOException {
    byte[] broken = FilesFixture.text("%PDF-1.7 nothing follows");
    assertThat(pictures.pages(FileKind.PDF, new Memory(broken))).isNull();
  }

  @Test
  void a_large_picture_is_made_smaller() throws IOException {
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB), "jpg", large);
    BufferedImage drawn =
        read(pictures.draw(FileKind.JPEG, new Memory(large.toByteArray()), 1, List.of()));
    assertThat(drawn.getWidth()).isLessThanOrEqualTo(1240);
    assertThat(pictures.pages(FileKind.JPEG, new Memory(large.toByteArray()))).isEqualTo(1);
  }

  /** DP-13: built twice it is the same; what was reserved is in no byte of it. */
  @Test
  void a_redacted_copy_is_pictures_only_and_the_same_each_time() throws IOException {
    byte[] original = named("Zulema Prueba");
    assertThat(text(original)).contains("Zulema Prueba");
    byte[] copy = redacted(FileKind.PDF, original);
    assertThat(redacted(FileKind.PDF, original)).isEqualTo(copy);
    assertThat(new String(copy, StandardCharsets.ISO_8859_1))
        .doesNotContain("Zulema", "/Font", "/Info", "/Metadata", "/Annots");
    try (PDDocument read = Loader.loadPDF(copy)) {
      assertThat(read.getNumberOfPages()).isEqualTo(3);
      assertThat(new PDFTextStripper().getText(read)).isBlank();
      assertThat(read.getDocumentInformation().getMetadataKeys()).isEmpty();
      assertThat(dark(read, 0)).as("no area on the first page").isLessThan(5_000);
      BufferedImage second = new PDFRenderer(read).renderImage(1);
      for (int x = 62; x < second.getWidth() - 62; x += 20) {
        assertThat(second.getRGB(x, 100) & 0xffffff).as("at " + x).isZero();
      }
    }
  }

  private static int dark(PDDocument document, int page) throws IOException {
    BufferedImage drawn = new PDFRenderer(document).renderImage(page);
    int dark = 0;
    for (int x = 0; x < drawn.getWidth(); x++) {
      for (int y = 0; y < drawn.getHeight(); y++) {
        dark += (drawn.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void a_page_that_unpacks_to_gigabytes_is_refused() throws IOException {
    byte[] bomb = bomb();
    assertThat(bomb.length).isLessThan(2_000_000);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> pictures.draw(FileKind.PDF, new Memory(bomb), 1, List.of()))
        .isInstanceOf(IOException.class)
        .hasRootCauseInstanceOf(PageGuard.TooMuch.class);
  }

  private static byte[] bomb() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      var stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
      try (var content = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
        byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 200; i++) {
          content.write(blanks);
        }
      }
      page.setContents(stream);
      document.save(out);
      return out.toByteArray();
    }
  }

  private byte[] redacted(FileKind kind, byte[] original) throws IOException {
    RedactionArea area =
        new RedactionArea(
            1, 2, 100, 100, 800, 100, "RESERVE", "2026-71", Instant.EPOCH, "x", false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pictures.redact(kind, new Memory(original), List.of(area), out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  private static byte[] named(String name) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(name);
      for (int i = 0; i < 3; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
          pen.beginText();
          pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
          pen.newLineAtOffset(100, 680);
          pen.showText(name);
          pen.endText();
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** A file in memory, as the store would give it out. */
  private static final class Memory implements SeekableByteChannel {
    private final byte[] bytes;
    private int position;
    private boolean open = true;

    Memory(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    @Override
    public int read(ByteBuffer into) {
      if (position >= bytes.length) {
        return -1;
      }
      int read = Math.min(into.remaining(), bytes.length - position);
      into.put(bytes, position, read);
      position += read;
      return read;
    }

    @Override
    public int write(ByteBuffer from) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public SeekableByteChannel position(long wanted) {
      position = (int) wanted;
      return this;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
