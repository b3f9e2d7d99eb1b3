package org.resguardo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * A workbook is a packed file: a small one may unpack to more than the memory holds, by mistake or
 * by design. Counted before anything reads it; what the file says of its own sizes counts nothing.
 */
final class Unpacked {
  private static final long MOST_BYTES = 120L * 1024 * 1024;
  private static final int BUFFER = 64 * 1024;

  private Unpacked() {}

  /**
   * @throws RuleException when it is no packed file, or unpacks to too much
   */
  static void check(byte[] file) {
    long bytes = 0;
    try (ZipFile packed = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(packed.getEntries())) {
        bytes += count(packed, entry, MOST_BYTES - bytes);
        if (bytes > MOST_BYTES) {
          throw new RuleException(Problem.at("file", "import.unpacked"));
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new RuleException(Problem.at("file", "import.noWorkbook"));
    }
  }

  // Stops a little after the limit.
  private static long count(ZipFile packed, ZipArchiveEntry entry, long limit) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (InputStream in = packed.getInputStream(entry)) {
      for (int read = in.read(buffer); read > 0 && bytes <= limit; read = in.read(buffer)) {
        bytes += read;
      }
    }
    return bytes;
  }
}
