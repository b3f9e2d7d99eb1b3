package org.resguardo.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws a page of a PDF within a time, and says whether all of it came through: the library goes on
 * after what it cannot draw, which a copy for the other side must not keep quiet about.
 */
final class BoundedRenderer extends PDFRenderer {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** A page that draws on and on. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private long end;
  private boolean whole;

  BoundedRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  /** {@code page} counts from 0. */
  BufferedImage draw(int page, float scale) throws IOException {
    end = System.nanoTime() + LONGEST.toNanos();
    whole = true;
    return renderImage(page, scale, ImageType.RGB);
  }

  boolean isWhole() {
    return whole;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private final class Drawer extends PageDrawer {
    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (System.nanoTime() > end) {
        throw new TooLong();
      }
      super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
        throws IOException {
      whole = false;
      super.operatorException(operator, operands, problem);
    }
  }
}
