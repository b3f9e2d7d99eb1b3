package org.resguardo.kernel;

import java.util.List;

/**
 * One broken rule. {@code field} is the property of the entry it belongs to, or null when it
 * belongs to the whole; {@code key} is a locale key, {@code arguments} fill its places.
 */
public record Problem(String field, String key, List<Object> arguments) {
  public static Problem at(String field, String key, Object... arguments) {
    return new Problem(field, key, List.of(arguments));
  }

  public static Problem general(String key, Object... arguments) {
    return new Problem(null, key, List.of(arguments));
  }
}
