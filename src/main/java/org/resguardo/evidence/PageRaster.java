package org.resguardo.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A PDF, or a picture, opened to be drawn page by page: in memory, within a size, what a page
 * unpacks to and a time. Closes what it was opened on.
 */
final class PageRaster implements Closeable {
  private static final float POINTS_PER_INCH = 72f;

  /** A drawing has at most so many pixels a side, and so many an inch. */
  record Size(int widest, int highest, float mostDpi) {
    static final Size SCREEN = new Size(1240, 1754, 150);
    static final Size COPY = new Size(1654, 2339, 200);
  }

  /**
   * {@code pixelsPerPoint}: by which it was drawn; {@code whole}: false when the library left
   * something out.
   */
  record Drawn(BufferedImage picture, float pixelsPerPoint, boolean whole) {}

  private final PDDocument document;
  private final ImageInputStream picture;

  private PageRaster(PDDocument document, ImageInputStream picture) {
    this.document = document;
    this.picture = picture;
  }

  static PageRaster open(FileKind kind, SeekableByteChannel content) throws IOException {
    if (kind != FileKind.PDF) {
      return new PageRaster(null, new ChannelImageStream(content));
    }
    return new PageRaster(
        Loader.loadPDF(new ChannelRandomRead(content), IOUtils.createMemoryOnlyStreamCache()),
        null);
  }

  /** {@code page} counts from 1. A picture of several says how many there are. */
  int pages() throws IOException {
    return document != null ? document.getNumberOfPages() : pictures();
  }

  private int pictures() throws IOException {
    picture.seek(0);
    ImageReader reader = ImageIO.getImageReaders(picture).next();
    try {
      reader.setInput(picture, false, true);
      return reader.getNumImages(true);
    } finally {
      reader.dispose();
      picture.seek(0);
    }
  }

  Drawn draw(int page, Size size) throws IOException {
    return document != null ? drawPage(page, size) : drawPicture(size);
  }

  private Drawn drawPage(int page, Size size) throws IOException {
    PDPage of = document.getPage(page - 1);
    PageGuard.demandModest(of);
    PDRectangle box = of.getCropBox();
    float fitting =
        Math.min(
            size.widest() / Math.max(box.getWidth(), 1),
            size.highest() / Math.max(box.getHeight(), 1));
    float scale = Math.min(fitting, size.mostDpi() / POINTS_PER_INCH);
    BoundedRenderer renderer = new BoundedRenderer(document);
    BufferedImage drawn = renderer.draw(page - 1, scale);
    return new Drawn(drawn, scale, renderer.isWhole());
  }

  private Drawn drawPicture(Size size) throws IOException {
    picture.seek(0);
    ImageReader reader = ImageIO.getImageReaders(picture).next();
    try {
      reader.setInput(picture, true, true);
      int every =
          Math.max(
              1,
              Math.max(reader.getWidth(0) / size.widest(), reader.getHeight(0) / size.highest()));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(every, every, 0, 0);
      return new Drawn(fit(reader.read(0, param), size), size.mostDpi() / POINTS_PER_INCH, true);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage fit(BufferedImage read, Size size) {
    double scale =
        Math.min(
            1,
            Math.min(
                (double) size.widest() / read.getWidth(),
                (double) size.highest() / read.getHeight()));
    int width = Math.max(1, (int) (read.getWidth() * scale));
    int height = Math.max(1, (int) (read.getHeight() * scale));
    BufferedImage fitting = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = fitting.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(read, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return fitting;
  }

  @Override
  public void close() throws IOException {
    if (document != null) {
      document.close();
    } else {
      picture.close();
    }
  }
}
