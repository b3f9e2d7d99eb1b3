package org.resguardo.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a masked restore does with the columns of the case schema; the list lies beside it. */
final class MaskList {
  /** What becomes of a column. */
  enum How {
    WORDS,
    NONE,
    LEFT_OUT,
    KEPT
  }

  private final Map<String, How> columns = new HashMap<>();

  static MaskList read() {
    MaskList list = new MaskList();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                MaskList.class.getResourceAsStream("mask.csv"), StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";"))
          .forEach(parts -> list.columns.put(parts[0], How.valueOf(parts[1])));
      return list;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether somebody has decided about this column. */
  boolean knows(String table, String column) {
    return isLeftOut(table) || columns.containsKey(table + "." + column);
  }

  boolean isLeftOut(String table) {
    return columns.get(table + ".*") == How.LEFT_OUT;
  }

  /** The row as it may stand in a test place; null for none. */
  Object[] masked(String table, List<String> names, Object[] row) {
    if (isLeftOut(table)) {
      return null;
    }
    Object[] masked = row.clone();
    for (int i = 0; i < masked.length; i++) {
      How how = columns.get(table + "." + names.get(i));
      if (how == How.NONE) {
        masked[i] = null;
      } else if (how == How.WORDS && masked[i] instanceof String text) {
        masked[i] = text.replaceAll("[\\p{L}\\p{N}]", "x");
      }
    }
    return masked;
  }
}
