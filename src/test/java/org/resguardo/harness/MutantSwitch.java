package org.resguardo.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which check is out, inside a product that was changed for that by {@link MutantHome}: this class
 * and the calls to it are in no WAR but the tests' own.
 */
public final class MutantSwitch {
  static final String RESOURCE = "mutant-switch";
  private static final Path FILE = file();

  private MutantSwitch() {}

  /** Called by the changed product at each check. */
  public static boolean isOut(String check) {
    try {
      return Files.readString(FILE).equals(check);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file() {
    try (InputStream in = MutantSwitch.class.getResourceAsStream("/" + RESOURCE)) {
      return Path.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
