package org.resguardo.access;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file of SHA-1 hashes of passwords in hexadecimal, one a line, in rising order, as the Pwned
 * Passwords list "ordered by hash" has them: what follows a colon is not read, and a line may be
 * the first 16 or more digits of a hash. Searched by halves where it lies, so that the whole list
 * of some forty gigabytes needs no memory.
 */
public final class HashList {
  private static final String LINE = "[0-9A-Fa-f]{16,40}(:.*)?";
  private static final int LONGEST_LINE = 100;

  private final Path file;

  private HashList(Path file) {
    this.file = file;
  }

  /**
   * @throws IllegalArgumentException when the file is not readable or does not begin with a hash
   */
  public static HashList open(Path file) {
    try (RandomAccessFile read = new RandomAccessFile(file.toFile(), "r")) {
      String first = lineFrom(read, 0);
      if (first == null || !first.matches(LINE)) {
        throw new IllegalArgumentException("its first line is no SHA-1 hash");
      }
      return new HashList(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("it is not readable", e);
    }
  }

  /** SHA-1 of the text in UTF-8, forty upper-case hexadecimal digits. */
  static String sha1(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().withUpperCase().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean holds(String sha1) throws IOException {
    try (RandomAccessFile read = new RandomAccessFile(file.toFile(), "r")) {
      long low = 0;
      long high = read.length();
      while (low < high) {
        long middle = (low + high) >>> 1;
        String line = lineFrom(read, middle);
        int order = line == null ? -1 : compare(sha1, line);
        if (order == 0) {
          return true;
        }
        if (order < 0) {
          high = middle;
        } else {
          low = read.getFilePointer();
        }
      }
      return false;
    }
  }

  // A line that is shorter than the hash stands for all that begin with it.
  private static int compare(String sha1, String line) {
    String listed = line.split(":", 2)[0].strip().toUpperCase(Locale.ROOT);
    return sha1.startsWith(listed) && !listed.isEmpty() ? 0 : sha1.compareTo(listed);
  }

  /** The first whole line that begins at the place or after it; null when there is none. */
  private static String lineFrom(RandomAccessFile read, long place) throws IOException {
    read.seek(Math.max(0, place - 1));
    if (place > 0) {
      readLine(read);
    }
    return readLine(read);
  }

  // The longest line is bounded, so that a file of another kind is not read into memory.
  private static String readLine(RandomAccessFile read) throws IOException {
    byte[] buffer = new byte[LONGEST_LINE];
    long start = read.getFilePointer();
    int count = read.read(buffer);
    if (count <= 0) {
      return null;
    }
    int end = 0;
    while (end < count && buffer[end] != '\n') {
      end++;
    }
    read.seek(start + Math.min(count, end + 1));
    return new String(buffer, 0, end, StandardCharsets.US_ASCII).strip();
  }
}
