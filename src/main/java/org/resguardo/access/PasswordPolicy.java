package org.resguardo.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.kernel.Problem;

/**
 * What a password must be while there is no second factor (NIST SP 800-63B-4): at least 15
 * characters of any kind, at most 256, not one that everybody tries first. No rules about kinds of
 * characters and no forced change: they only make people write passwords down.
 */
final class PasswordPolicy {
  static final int SHORTEST = 15;
  static final int LONGEST = 256;
  private static final int FEWEST_DISTINCT = 6;
  private static final String LIST = "common-passwords.txt";
  private static final List<String> COMMON = read();

  private PasswordPolicy() {}

  /** The first rule that the password breaks, placed at {@code field}. */
  static Optional<Problem> judge(String field, String password, String username) {
    String normal = Passwords.normal(password == null ? "" : password);
    int length = normal.codePointCount(0, normal.length());
    if (length < SHORTEST) {
      return Optional.of(Problem.at(field, "access.password.short", SHORTEST));
    }
    if (length > LONGEST) {
      return Optional.of(Problem.at(field, "access.password.long", LONGEST));
    }
    String lower = normal.toLowerCase(Locale.ROOT);
    if (lower.contains(username.toLowerCase(Locale.ROOT))) {
      return Optional.of(Problem.at(field, "access.password.username"));
    }
    return isCommon(lower)
        ? Optional.of(Problem.at(field, "access.password.common"))
        : Optional.empty();
  }

  // A common password stays common when it is repeated or when digits are hung on until it is long.
  private static boolean isCommon(String lower) {
    if (lower.codePoints().distinct().count() < FEWEST_DISTINCT) {
      return true;
    }
    String core = lower.replaceAll("[^\\p{L}\\p{N}]", "");
    return COMMON.stream()
        .anyMatch(
            common ->
                core.equals(common)
                    || core.replace(common, "").length() < core.length()
                        && core.replace(common, "").matches("\\p{N}{0,8}"));
  }

  private static List<String> read() {
    try (InputStream in = PasswordPolicy.class.getResourceAsStream(LIST);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
