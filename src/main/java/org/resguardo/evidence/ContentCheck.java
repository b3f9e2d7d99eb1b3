package org.resguardo.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * Whether a file is what the ending of its name says, by its content: recognised by its first
 * bytes, and nothing else hidden in front of it or behind it. One reading from beginning to end.
 */
final class ContentCheck {
  private static final int HEAD = 64 * 1024;
  // The longest end of an archive: its record and a comment.
  private static final int TAIL = 22 + 65_535;
  private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};
  private static final int PDF_MAY_BEGIN = 1024;

  private final FileKind kind;
  private final byte[] head;
  private final byte[] tail;

  private ContentCheck(FileKind kind, byte[] head, byte[] tail) {
    this.kind = kind;
    this.head = head;
    this.tail = tail;
  }

  /** By the ending alone, before a byte is read. */
  static FileKind demandKnown(String ending) {
    return FileKind.ofEnding(ending)
        .orElseThrow(
            () ->
                new RuleException(
                    Problem.at(
                        "file", "evidence.file.kind", String.join(", ", FileKind.allEndings()))));
  }

  /** Breaks the rule of the file unless its content is of this kind and of no other. */
  static void demand(FileKind kind, InputStream content) throws IOException {
    byte[] head = content.readNBytes(HEAD);
    if (head.length == 0) {
      throw refused("evidence.file.empty");
    }
    ContentCheck check = new ContentCheck(kind, head, tail(head, content));
    if (!check.isRecognised()) {
      throw refused("evidence.file.other");
    }
    if (check.hidesAnother()) {
      throw refused("evidence.file.two");
    }
  }

  static RuleException refused(String key) {
    return new RuleException(Problem.at("file", key));
  }

  private static byte[] tail(byte[] head, InputStream rest) throws IOException {
    byte[] tail = Arrays.copyOfRange(head, Math.max(0, head.length - TAIL), head.length);
    byte[] segment = rest.readNBytes(TAIL);
    while (segment.length > 0) {
      byte[] both = Arrays.copyOf(tail, tail.length + segment.length);
      System.arraycopy(segment, 0, both, tail.length, segment.length);
      tail = Arrays.copyOfRange(both, Math.max(0, both.length - TAIL), both.length);
      segment = rest.readNBytes(TAIL);
    }
    return tail;
  }

  private boolean isRecognised() throws IOException {
    if (kind.isArchive()) {
      return begins("PK\3\4");
    }
    if (kind == FileKind.PDF) {
      return begins("%PDF-");
    }
    String detected =
        MimeTypes.getDefaultMimeTypes()
            .detect(new ByteArrayInputStream(head), new Metadata())
            .getBaseType()
            .toString();
    return kind.isRecognisedAs(detected);
  }

  private boolean begins(String mark) {
    byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= bytes.length
        && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }

  private boolean hidesAnother() {
    String start =
        new String(head, 0, Math.min(head.length, PDF_MAY_BEGIN), StandardCharsets.ISO_8859_1);
    String first = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    boolean pdf = kind != FileKind.PDF && start.contains("%PDF-");
    boolean archive = !kind.isArchive() && endsAsArchive();
    boolean page =
        Stream.of("<script", "<html", "<?php", "<svg", "<!doctype").anyMatch(first::contains);
    boolean canHoldMarkup = kind.isArchive() || kind == FileKind.PDF;
    return pdf || archive || page && !canHoldMarkup;
  }

  // The record that ends an archive says how long the comment after it is: it fits only at the end.
  private boolean endsAsArchive() {
    for (int i = tail.length - 22; i >= 0; i--) {
      if (Arrays.equals(tail, i, i + 4, ARCHIVE_END, 0, 4)) {
        int comment = (tail[i + 20] & 0xff) | (tail[i + 21] & 0xff) << 8;
        if (i + 22 + comment <= tail.length) {
          return true;
        }
      }
    }
    return false;
  }
}
