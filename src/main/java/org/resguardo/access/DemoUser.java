package org.resguardo.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An account of the demo, as {@code demo-users.csv} lists them. The application makes them from it
 * and the launcher prints them, so that nobody is told of an account that is not there.
 *
 * @param officeCode empty for who belongs to no office
 */
public record DemoUser(String username, String roleCode, String officeCode, String shortName) {
  /** Of all of them; it is printed at each start of a demo. */
  public static final String PASSWORD = "Resguardo-demo-2026";

  public static List<DemoUser> all() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                DemoUser.class.getResourceAsStream("demo-users.csv"), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(DemoUser::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoUser of(String line) {
    String[] cells = line.split(",");
    return new DemoUser(cells[0], cells[1], cells[2], cells[3]);
  }
}
