package org.resguardo.casefile;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One fact of a form: where it is read, of which kind it is and, for codes, of which list. One
 * table of these per form serves the check of codes, the history, the log and the two values of a
 * conflict.
 *
 * @param name the property of the entry, as pages and the API call it
 * @param list code list, null for what is no code
 */
record FactField<E>(String name, Kind kind, String list, Function<E, ?> read) {
  /** How a value is shown. TEXT is never quoted in the log. */
  public enum Kind {
    CODE,
    DAY,
    FUZZY,
    FLAG,
    NUMBER,
    LABEL,
    TEXT
  }

  static <E> FactField<E> code(String name, String list, Function<E, ?> read) {
    return new FactField<>(name, Kind.CODE, list, read);
  }

  static <E> FactField<E> of(String name, Kind kind, Function<E, ?> read) {
    return new FactField<>(name, kind, null, read);
  }

  /** The value as a list, empty where nothing is said. */
  List<?> values(E entry) {
    Object value = read.apply(entry);
    if (value instanceof List<?> several) {
      return several;
    }
    return value == null || value.toString().isBlank() ? List.of() : List.of(value);
  }

  boolean differs(E before, E after) {
    return !Objects.equals(values(before), values(after));
  }

  FactView view(E entry) {
    return new FactView(name, kind.name(), list, values(entry));
  }
}
