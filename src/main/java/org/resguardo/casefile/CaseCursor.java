package org.resguardo.casefile;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in a sorted list: the sort value and id of a row. Opaque outside; a broken one is none.
 */
record CaseCursor(String value, long id) {
  String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((id + "|" + value).getBytes(StandardCharsets.UTF_8));
  }

  static Optional<CaseCursor> decode(String text, CaseSort sort) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int bar = plain.indexOf('|');
      CaseCursor cursor =
          new CaseCursor(plain.substring(bar + 1), Long.parseLong(plain.substring(0, bar)));
      cursor.typed(sort);
      return Optional.of(cursor);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException broken) {
      return Optional.empty();
    }
  }

  Object typed(CaseSort sort) {
    return switch (sort) {
      case REGISTERED -> LocalDate.parse(value);
      case HEARING -> LocalDateTime.parse(value);
      case NUMBER, STAGE -> value;
    };
  }
}
