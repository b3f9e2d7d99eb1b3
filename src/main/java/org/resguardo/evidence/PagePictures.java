package org.resguardo.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.resguardo.kernel.RuleException;

/**
 * A page of a PDF, or a picture, as a PNG of bounded size, drawn in memory each time and kept
 * nowhere. What cannot be drawn has no picture; nothing of the file's own (script, links, hidden
 * text) reaches the browser.
 */
@ApplicationScoped
class PagePictures {
  private static final Logger LOG = Logger.getLogger(PagePictures.class.getName());
  private static final int MOST_PAGES = 400;
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final long MOST_PIXELS = 200_000_000L;

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
      try (PageRaster raster = PageRaster.open(kind, content)) {
        return raster.pages();
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

  /** {@code page} counts from 1; {@code areas} are black in it. */
  byte[] draw(FileKind kind, SeekableByteChannel content, int page, List<RedactionArea> areas)
      throws IOException {
    turn.acquireUninterruptibly();
    try (PageRaster raster = PageRaster.open(kind, content)) {
      BufferedImage picture = raster.draw(page, PageRaster.Size.SCREEN).picture();
      Blackening.apply(picture, page, areas);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", png);
      return png.toByteArray();
    } catch (RuntimeException broken) {
      throw new IOException("a page cannot be drawn", broken);
    } finally {
      turn.release();
    }
  }

  /**
   * All pages as a PDF of pictures with {@code areas} black in them; answers how many there are.
   *
   * @throws RuleException when one of them cannot be drawn whole, or it takes too long
   */
  int redact(
      FileKind kind, SeekableByteChannel content, List<RedactionArea> areas, OutputStream out)
      throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    try (PageRaster raster = PageRaster.open(kind, content)) {
      int pages = raster.pages();
      if (kind.isPicture() && pages > 1) {
        throw new RuleException("evidence.redaction.several");
      }
      if (pages > MOST_PAGES) {
        throw new RuleException("evidence.redaction.long", MOST_PAGES);
      }
      PicturePdf pdf = new PicturePdf(out, pages);
      for (int page = 1; page <= pages; page++) {
        if (System.nanoTime() > end) {
          throw new RuleException("evidence.redaction.slow");
        }
        add(pdf, raster, page, areas);
      }
      pdf.finish();
      return pages;
    }
  }

  // One page of one document at a time: who looks at another document waits for a page at most.
  private void add(PicturePdf pdf, PageRaster raster, int page, List<RedactionArea> areas)
      throws IOException {
    turn.acquireUninterruptibly();
    try {
      PageRaster.Drawn drawn = raster.draw(page, PageRaster.Size.COPY);
      if (!drawn.whole()) {
        throw new RuleException("evidence.redaction.partly", page);
      }
      Blackening.apply(drawn.picture(), page, areas);
      pdf.page(drawn.picture(), drawn.pixelsPerPoint());
    } catch (RuleException told) {
      throw told;
    } catch (RuntimeException broken) {
      LOG.log(Level.FINE, "a page cannot be drawn", broken);
      throw new RuleException("evidence.redaction.partly", page);
    } finally {
      turn.release();
    }
  }
}
