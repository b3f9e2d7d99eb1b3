package org.resguardo.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A PDF that is pictures and nothing else: no text, no fonts, no metadata, no times, no identifier.
 * Written by hand, page after page, so that there is nothing in it that is not written here and no
 * more than one page is in memory.
 */
final class PicturePdf {
  private static final int LARGE = 1024 * 1024;
  private static final float QUALITY = 0.9f;
  private static final int OBJECTS_A_PAGE = 3;

  private final OutputStream out;
  private final long[] offsets;
  private final int pages;
  private long written;
  private int done;

  PicturePdf(OutputStream out, int pages) throws IOException {
    this.out = out;
    this.pages = pages;
    this.offsets = new long[3 + OBJECTS_A_PAGE * pages];
    write("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
    begin(1);
    write("<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    begin(2);
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      kids.append(3 + OBJECTS_A_PAGE * i).append(" 0 R ");
    }
    write("<</Type/Pages/Count " + pages + "/Kids[" + kids.toString().strip() + "]>>\nendobj\n");
  }

  /** The next page. {@code pixelsPerPoint}: by which the picture was drawn. */
  void page(BufferedImage picture, float pixelsPerPoint) throws IOException {
    int first = 3 + OBJECTS_A_PAGE * done++;
    String wide = points(picture.getWidth(), pixelsPerPoint);
    String high = points(picture.getHeight(), pixelsPerPoint);
    begin(first);
    write(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 %s %s]/Contents %d 0 R"
            .formatted(wide, high, first + 1));
    write("/Resources<</XObject<</P %d 0 R>>>>>>\nendobj\n".formatted(first + 2));
    begin(first + 1);
    stream("", ("q " + wide + " 0 0 " + high + " 0 0 cm /P Do Q").getBytes(ascii()));
    begin(first + 2);
    picture(picture);
  }

  private void picture(BufferedImage picture) throws IOException {
    boolean grey = isGrey(picture);
    byte[] bytes = packed(picture, grey);
    String filter = "FlateDecode";
    if (bytes.length > LARGE) {
      bytes = jpeg(picture);
      grey = false;
      filter = "DCTDecode";
    }
    stream(
        "/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%s/BitsPerComponent 8/Filter/%s"
            .formatted(
                picture.getWidth(), picture.getHeight(), grey ? "DeviceGray" : "DeviceRGB", filter),
        bytes);
  }

  /** The end of it; the stream stays open. */
  void finish() throws IOException {
    if (done != pages) {
      throw new IllegalStateException("a page is missing");
    }
    long start = written;
    write("xref\n0 " + offsets.length + "\n0000000000 65535 f \n");
    for (int i = 1; i < offsets.length; i++) {
      write(String.format(Locale.ROOT, "%010d 00000 n \n", offsets[i]));
    }
    write(
        "trailer\n<</Size " + offsets.length + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
  }

  private void begin(int object) throws IOException {
    offsets[object] = written;
    write(object + " 0 obj\n");
  }

  private void stream(String entries, byte[] bytes) throws IOException {
    write("<<" + entries + "/Length " + bytes.length + ">>\nstream\n");
    out.write(bytes);
    written += bytes.length;
    write("\nendstream\nendobj\n");
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(ascii());
    out.write(bytes);
    written += bytes.length;
  }

  private static java.nio.charset.Charset ascii() {
    return StandardCharsets.ISO_8859_1;
  }

  private static String points(int pixels, float pixelsPerPoint) {
    return String.format(Locale.ROOT, "%.2f", pixels / pixelsPerPoint);
  }

  private static boolean isGrey(BufferedImage picture) {
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int colour : row) {
        int blue = colour & 0xff;
        if ((colour >> 8 & 0xff) != blue || (colour >> 16 & 0xff) != blue) {
          return false;
        }
      }
    }
    return true;
  }

  private static byte[] packed(BufferedImage picture, boolean grey) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    int[] row = new int[picture.getWidth()];
    byte[] line = new byte[grey ? row.length : 3 * row.length];
    try (OutputStream packing = new DeflaterOutputStream(bytes, deflater)) {
      for (int y = 0; y < picture.getHeight(); y++) {
        picture.getRGB(0, y, row.length, 1, row, 0, row.length);
        int at = 0;
        for (int colour : row) {
          if (!grey) {
            line[at++] = (byte) (colour >> 16);
            line[at++] = (byte) (colour >> 8);
          }
          line[at++] = (byte) colour;
        }
        packing.write(line);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  // A photograph does not pack: without loss it would take tens of megabytes a page.
  private static byte[] jpeg(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream sink = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(sink);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
