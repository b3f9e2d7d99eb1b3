package org.resguardo.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * What is inside a file that is an archive (DOCX, XLSX, ODT): of the kind it says, without macros,
 * without names that lead elsewhere, and not blown up beyond measure. Nothing is kept of it: the
 * content is only counted.
 */
final class ArchiveCheck {
  private static final long MOST_UNPACKED = 400L * 1024 * 1024;
  private static final long FREE_OF_RATIO = 20L * 1024 * 1024;
  private static final int MOST_RATIO = 100;
  private static final int MOST_ENTRIES = 5000;
  private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

  private final FileKind kind;
  private final long packed;
  private final Set<String> names = new HashSet<>();
  private long unpacked;
  private String declared = "";

  private ArchiveCheck(FileKind kind, long packed) {
    this.kind = kind;
    this.packed = packed;
  }

  static void demand(FileKind kind, InputStream content, long packed) throws IOException {
    ArchiveCheck check = new ArchiveCheck(kind, packed);
    try (ZipInputStream archive = new ZipInputStream(content, StandardCharsets.UTF_8)) {
      check.walk(archive);
    } catch (ZipException | IllegalArgumentException broken) {
      throw ContentCheck.refused("evidence.file.other");
    }
    if (!check.isOfItsKind()) {
      throw ContentCheck.refused("evidence.file.other");
    }
  }

  private void walk(ZipInputStream archive) throws IOException {
    byte[] segment = new byte[64 * 1024];
    for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      String name = entry.getName();
      demandSafe(name);
      if (names.size() > MOST_ENTRIES || !names.add(name)) {
        throw ContentCheck.refused("evidence.file.bomb");
      }
      if (names.size() == 1 && name.equals("mimetype")) {
        declared = new String(archive.readNBytes(100), StandardCharsets.US_ASCII);
      }
      for (int read = archive.read(segment); read >= 0; read = archive.read(segment)) {
        unpacked += read;
        demandMeasure();
      }
    }
  }

  private static void demandSafe(String name) {
    boolean elsewhere =
        name.startsWith("/")
            || name.contains("\\")
            || name.contains(":")
            || List.of(name.split("/")).contains("..");
    if (elsewhere || name.chars().anyMatch(letter -> letter < ' ')) {
      throw ContentCheck.refused("evidence.file.names");
    }
    if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
      throw ContentCheck.refused("evidence.file.macros");
    }
  }

  private void demandMeasure() {
    if (unpacked > MOST_UNPACKED
        || unpacked > FREE_OF_RATIO && unpacked / Math.max(packed, 1) > MOST_RATIO) {
      throw ContentCheck.refused("evidence.file.bomb");
    }
  }

  private boolean isOfItsKind() {
    return switch (kind) {
      case DOCX -> names.contains("[Content_Types].xml") && names.contains("word/document.xml");
      case XLSX -> names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml");
      case ODT -> declared.equals(ODT_TYPE) && names.contains("content.xml");
      default -> false;
    };
  }
}
