package org.resguardo.kernel;

import java.util.ArrayList;
import java.util.List;

/** What a form or a caller sends, made plain: an empty text is no text, a missing list is empty. */
public final class Typed {
  private Typed() {}

  public static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public static <T> List<T> list(List<T> sent) {
    return sent == null ? new ArrayList<>() : new ArrayList<>(sent);
  }
}
