package org.resguardo.evidence;

import java.util.ArrayList;
import java.util.List;

/** What a form or a caller sends, made plain: an empty text is no text, a missing list is empty. */
final class Typed {
  private Typed() {}

  static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  static <T> List<T> list(List<T> sent) {
    return sent == null ? new ArrayList<>() : new ArrayList<>(sent);
  }
}
