package org.resguardo.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * A workbook is a packed file: a small one may unpack to more than the memory holds, by mistake or
 * by design. Counted before anything reads it.
 */
final class Unpacked {
  private static final long MOST_BYTES = 120L * 1024 * 1024;
  private static final int MOST_ENTRIES = 1000;
  private static final int BUFFER = 64 * 1024;

  private Unpacked() {}

  /**
   * @throws RuleException when it is no packed file, or unpacks to too much
   */
  static void check(byte[] file) {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    int entries = 0;
    try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry next = packed.getNextEntry(); next != null; next = packed.getNextEntry()) {
        entries++;
        for (int read = packed.read(buffer); read > 0; read = packed.read(buffer)) {
          bytes += read;
          if (bytes > MOST_BYTES || entries > MOST_ENTRIES) {
            throw new RuleException(Problem.at("file", "import.unpacked"));
          }
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new RuleException(Problem.at("file", "import.noWorkbook"));
    }
    if (entries == 0) {
      throw new RuleException(Problem.at("file", "import.noWorkbook"));
    }
  }
}
