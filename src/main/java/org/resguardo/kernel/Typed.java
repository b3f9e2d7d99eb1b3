package org.resguardo.kernel;

import java.util.ArrayList;
import java.util.List;

/** What a form or a caller sends, made plain: an empty text is no text, a missing list is empty. */
public final class Typed {
  private Typed() {}

  public static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /**
   * The id that an address speaks of.
   *
   * @throws NotFoundException when it is none
   */
  public static long id(String typed) {
    if (typed == null || !typed.matches("\\d{1,18}")) {
      throw new NotFoundException("id " + typed);
    }
    return Long.parseLong(typed);
  }

  public static <T> List<T> list(List<T> sent) {
    return sent == null ? new ArrayList<>() : new ArrayList<>(sent);
  }
}
