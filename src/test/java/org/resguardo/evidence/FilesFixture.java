package org.resguardo.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small files of the kinds that are taken in, made for a test. */
final class FilesFixture {
  private FilesFixture() {}

  static byte[] pdf(int pages) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] picture(String format) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] docx(String... more) {
    return zip(join(new String[] {"[Content_Types].xml", "word/document.xml"}, more));
  }

  static byte[] xlsx() {
    return zip("[Content_Types].xml", "xl/workbook.xml");
  }

  static byte[] odt() {
    return zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml");
  }

  /** Entries by name, with a content after an equals sign. */
  static byte[] zip(String... entries) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        String[] parts = entry.split("=", 2);
        zip.putNextEntry(new ZipEntry(parts[0]));
        zip.write((parts.length > 1 ? parts[1] : "<x/>").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks to so many megabytes of nothing. */
  static byte[] bomb(int megabytes) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"[Content_Types].xml", "word/document.xml", "word/a.xml"}) {
        zip.putNextEntry(new ZipEntry(name));
        byte[] nothing = new byte[1024 * 1024];
        for (int i = 0; i < (name.endsWith("a.xml") ? megabytes : 0); i++) {
          zip.write(nothing);
        }
        zip.closeEntry();
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] text(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] both(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  static ByteArrayInputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static String[] join(String[] first, String[] second) {
    return java.util.stream.Stream.of(first, second)
        .flatMap(java.util.stream.Stream::of)
        .toArray(String[]::new);
  }
}
