package org.resguardo.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page of a PDF, or a picture, as a PNG of bounded size, drawn in memory each time and kept
 * nowhere. What cannot be drawn has no picture; nothing of the file's own (script, links, hidden
 * text) reaches the browser.
 */
@ApplicationScoped
class PagePictures {
  private static final Logger LOG = Logger.getLogger(PagePictures.class.getName());
  private static final int WIDEST = 1240;
  private static final int HIGHEST = 1754;
  private static final long MOST_PIXELS = 200_000_000L;
  private static final float POINTS_PER_INCH = 72f;
  private static final float MOST_DPI = 150f;

  // Each drawing needs tens of megabytes: one at a time.
  private final Semaphore turn = new Semaphore(1);

  /** The image library would else write what it reads into the temporary folder, in clear. */
  @PostConstruct
  void keepInMemory() {
    ImageIO.setUseCache(false);
  }

  /**
   * How many pages can be shown; null when none. Too large a picture breaks the rule of the file.
   */
  Integer pages(FileKind kind, SeekableByteChannel content) throws IOException {
    if (kind == FileKind.PDF) {
      try (PDDocument document = pdf(content)) {
        return document.getNumberOfPages();
      } catch (IOException | RuntimeException unreadable) {
        LOG.log(Level.FINE, "a PDF cannot be shown", unreadable);
        return null;
      }
    }
    return kind.isPicture() ? measure(content) : null;
  }

  private static Integer measure(SeekableByteChannel content) throws IOException {
    try (ImageInputStream in = new ChannelImageStream(content)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
          throw ContentCheck.refused("evidence.file.pixels");
        }
        return 1;
      } finally {
        reader.dispose();
      }
    } catch (javax.imageio.IIOException | IllegalArgumentException unreadable) {
      return null;
    }
  }

  /** {@code page} counts from 1. */
  byte[] draw(FileKind kind, SeekableByteChannel content, int page) throws IOException {
    turn.acquireUninterruptibly();
    try {
      BufferedImage picture = kind == FileKind.PDF ? drawPage(content, page) : drawPicture(content);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", png);
      return png.toByteArray();
    } catch (RuntimeException broken) {
      throw new IOException("a page cannot be drawn", broken);
    } finally {
      turn.release();
    }
  }

  private static BufferedImage drawPage(SeekableByteChannel content, int page) throws IOException {
    try (PDDocument document = pdf(content)) {
      PDRectangle box = document.getPage(page - 1).getCropBox();
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      float widest = Math.max(box.getWidth(), 1);
      float highest = Math.max(box.getHeight(), 1);
      float scale = Math.min(WIDEST / widest, HIGHEST / highest);
      return renderer.renderImage(
          page - 1, Math.min(scale, MOST_DPI / POINTS_PER_INCH), ImageType.RGB);
    }
  }

  private static PDDocument pdf(SeekableByteChannel content) throws IOException {
    return Loader.loadPDF(new ChannelRandomRead(content), IOUtils.createMemoryOnlyStreamCache());
  }

  private static BufferedImage drawPicture(SeekableByteChannel content) throws IOException {
    try (ImageInputStream in = new ChannelImageStream(content)) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      try {
        reader.setInput(in, true, true);
        int every =
            Math.max(1, Math.max(reader.getWidth(0) / WIDEST, reader.getHeight(0) / HIGHEST));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        return fit(reader.read(0, param));
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage fit(BufferedImage read) {
    double scale =
        Math.min(
            1, Math.min((double) WIDEST / read.getWidth(), (double) HIGHEST / read.getHeight()));
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
}
