package org.resguardo.defence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.resguardo.evidence.CopyArea;
import org.resguardo.kernel.SafeText;

/**
 * The archive of a set: its list and the documents that are given. The same set and contents give
 * the same bytes on every machine, now and in ten years: nothing is compressed, no entry has a time
 * of its own, and the list holds codes, not words that a later version may change.
 */
final class DisclosureArchive {
  private static final LocalDateTime ENTRY = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Writes the content of an item. */
  @FunctionalInterface
  interface Contents {
    void copy(DisclosureItem item, OutputStream out) throws IOException;
  }

  private record Measured(String sha256, long crc, long size) {}

  private final String head;
  private final List<DisclosureItem> items;
  private final List<DisclosureRedaction> redactions;
  private final Contents contents;
  private final Map<String, Measured> measured = new LinkedHashMap<>();

  /** Reads every content once. {@code head}: first line of the lists. */
  DisclosureArchive(
      String head,
      List<DisclosureItem> items,
      List<DisclosureRedaction> redactions,
      Contents contents)
      throws IOException {
    this.head = head;
    this.items = items;
    this.redactions = redactions;
    this.contents = contents;
    for (DisclosureItem item : items) {
      if (item.isFile()) {
        measured.put(item.code(), measure(out -> contents.copy(item, out)));
      }
    }
  }

  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  String sha256() throws IOException {
    return measure(this::write).sha256();
  }

  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setMethod(ZipOutputStream.STORED);
    list(zip, "list.csv", list());
    // Sets without redactions were built before there were any: their bytes stay as they are.
    if (!redactions.isEmpty()) {
      list(zip, "redactions.csv", blackened());
    }
    for (DisclosureItem item : items) {
      if (item.isFile()) {
        entry(zip, item.file(), measured.get(item.code()), sink -> contents.copy(item, sink));
      }
    }
    zip.finish();
  }

  private static void list(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    entry(zip, name, measure(sink -> sink.write(bytes)), sink -> sink.write(bytes));
  }

  private static void entry(ZipOutputStream zip, String name, Measured of, Writing content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY);
    entry.setSize(of.size());
    entry.setCompressedSize(of.size());
    entry.setCrc(of.crc());
    zip.putNextEntry(entry);
    content.to(zip);
    zip.closeEntry();
  }

  private String list() {
    StringBuilder list = new StringBuilder(head).append("\r\n");
    list.append("number,title,kind,version,treatment,ground,reference,sha256,file\r\n");
    for (DisclosureItem item : items) {
      list.append(
          line(
              item.code(),
              item.title(),
              item.kind(),
              item.version() == 0 ? "" : item.version(),
              item.treatment().name(),
              item.ground(),
              item.reference(),
              item.isFile() ? measured.get(item.code()).sha256() : "",
              item.isFile() ? item.file() : ""));
    }
    return list.toString();
  }

  /** Areas in thousandths of the page, from its upper left corner. */
  private String blackened() {
    StringBuilder list = new StringBuilder(head).append("\r\n");
    list.append("number,pages,page,left,top,width,height,ground,reference\r\n");
    for (DisclosureRedaction one : redactions) {
      CopyArea area = one.area();
      list.append(
          line(
              one.code(),
              area.pages(),
              area.page(),
              area.x(),
              area.y(),
              area.width(),
              area.height(),
              area.ground(),
              area.reference()));
    }
    return list.toString();
  }

  private static String line(Object... cells) {
    return Stream.of(cells)
            .map(cell -> cell(cell == null ? "" : cell.toString()))
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String cell(String text) {
    String safe = SafeText.forSpreadsheet(text);
    return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private static Measured measure(Writing content) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      CRC32 crc = new CRC32();
      Counting size = new Counting();
      try (OutputStream sink = new DigestOutputStream(new CheckedOutputStream(size, crc), digest)) {
        content.to(sink);
      }
      return new Measured(HexFormat.of().formatHex(digest.digest()), crc.getValue(), size.bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }
}
