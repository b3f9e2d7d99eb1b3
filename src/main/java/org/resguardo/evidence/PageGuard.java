package org.resguardo.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Looks at what a page of a PDF would unpack to, before the library unpacks it into memory: a few
 * kilobytes can hold gigabytes of nothing. Everything that the page reaches is counted, in a stream
 * that keeps nothing.
 */
final class PageGuard {
  private static final Logger LOG = Logger.getLogger(PageGuard.class.getName());
  private static final long MOST_BYTES = 128L * 1024 * 1024;
  private static final long MOST_PIXELS = 40_000_000L;
  private static final int MOST_COLUMNS = 100_000;
  private static final int MOST_COLOURS = 32;
  private static final int MOST_OBJECTS = 50_000;
  // What leads to other pages.
  private static final Set<COSName> ELSEWHERE =
      Set.of(
          COSName.PARENT,
          COSName.P,
          COSName.DEST,
          COSName.A,
          COSName.B,
          COSName.AA,
          COSName.getPDFName("IRT"),
          COSName.getPDFName("Popup"));
  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  /** A page that would need more than is given to one. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();
  private long bytes;

  private PageGuard() {}

  /** Throws {@link TooMuch}. */
  static void demandModest(PDPage page) throws IOException {
    PageGuard guard = new PageGuard();
    guard.add(page.getCOSObject());
    if (page.getResources() != null) {
      guard.add(page.getResources().getCOSObject());
    }
    guard.walk();
  }

  private void add(COSBase base) {
    COSBase found = base instanceof COSObject indirect ? indirect.getObject() : base;
    if ((found instanceof COSDictionary || found instanceof COSArray) && seen.add(found)) {
      if (seen.size() > MOST_OBJECTS) {
        throw new TooMuch();
      }
      open.add(found);
    }
  }

  private void walk() throws IOException {
    while (!open.isEmpty()) {
      COSBase next = open.poll();
      if (next instanceof COSArray array) {
        array.forEach(this::add);
      } else if (next instanceof COSDictionary dictionary) {
        dictionary.entrySet().stream()
            .filter(entry -> !ELSEWHERE.contains(entry.getKey()))
            .forEach(entry -> add(entry.getValue()));
      }
      if (next instanceof COSStream stream) {
        measure(stream);
      }
    }
  }

  private void measure(COSStream stream) throws IOException {
    long pixels =
        (long) Math.max(0, stream.getInt(COSName.WIDTH, 0)) * stream.getInt(COSName.HEIGHT, 0);
    if (pixels > MOST_PIXELS) {
      throw new TooMuch();
    }
    COSBase filters = stream.getFilters();
    COSArray chain = new COSArray();
    if (filters instanceof COSArray several) {
      chain = several;
    } else if (filters != null) {
      chain.add(filters);
    }
    for (int i = 0; i < chain.size(); i++) {
      demandModest(stream, i);
    }
    try (InputStream raw = stream.createRawInputStream()) {
      unpack(raw, stream, chain);
    }
  }

  // What a filter lays out in memory before it has read a byte.
  private static void demandModest(COSStream stream, int filter) {
    COSBase found = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    COSBase one = found instanceof COSArray several ? several.getObject(filter) : found;
    if (one instanceof COSDictionary given) {
      long columns = given.getInt(COSName.COLUMNS, 1);
      long rows = Math.max(given.getInt(COSName.ROWS, 0), stream.getInt(COSName.HEIGHT, 0));
      boolean wide = columns > MOST_COLUMNS || given.getInt(COSName.COLORS, 1) > MOST_COLOURS;
      if (wide || columns * rows > MOST_PIXELS) {
        throw new TooMuch();
      }
    }
  }

  // Each stage is kept only as input of the next, and within what is left.
  private void unpack(InputStream raw, COSStream stream, COSArray chain) throws IOException {
    InputStream in = raw;
    for (int i = 0; i < chain.size(); i++) {
      if (!(chain.getObject(i) instanceof COSName name) || PICTURES.contains(name)) {
        measurePicture(in);
        break;
      }
      Filter filter = FilterFactory.INSTANCE.getFilter(name);
      boolean last = i == chain.size() - 1;
      Counted out = new Counted(last ? OutputStream.nullOutputStream() : new Kept());
      filter.decode(in, out, stream, i);
      in = last ? InputStream.nullInputStream() : ((Kept) out.to).content();
    }
  }

  // What a JPEG says of itself, whatever stands beside it.
  private static void measurePicture(InputStream in) throws IOException {
    try (ImageInputStream content = ImageIO.createImageInputStream(in)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
      if (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          reader.setInput(content, true, true);
          if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new TooMuch();
          }
        } finally {
          reader.dispose();
        }
      }
    } catch (IIOException broken) {
      LOG.log(Level.FINE, "a picture of a page cannot be measured", broken);
    }
  }

  private static final class Kept extends java.io.ByteArrayOutputStream {
    InputStream content() {
      return new java.io.ByteArrayInputStream(buf, 0, count);
    }
  }

  private final class Counted extends OutputStream {
    private final OutputStream to;

    Counted(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
      count(1);
      to.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      count(length);
      to.write(some, from, length);
    }

    private void count(int more) {
      bytes += more;
      if (bytes > MOST_BYTES) {
        throw new TooMuch();
      }
    }
  }
}
