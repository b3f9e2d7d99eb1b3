package org.resguardo.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Passwords that were stolen somewhere and are tried first everywhere, as far as this machine knows
 * them without asking anybody: a list that comes along, and a larger one if the office has it. Both
 * hold hashes; decision 0192 says where the first comes from.
 */
@ApplicationScoped
public class LeakedPasswords {
  private static final Logger LOG = Logger.getLogger(LeakedPasswords.class.getName());
  private static final String LIST = "leaked-passwords.txt";
  private static final int DIGITS = 16;
  private static final int HEXADECIMAL = 16;

  @Inject
  @ConfigProperty(name = "resguardo.password.list")
  Optional<String> file = Optional.empty();

  private long[] shipped;
  private HashList larger;

  @PostConstruct
  void read() {
    try (InputStream in = LeakedPasswords.class.getResourceAsStream(LIST);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      shipped = lines.lines().mapToLong(LeakedPasswords::number).sorted().toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    larger = file.filter(path -> !path.isBlank()).map(Path::of).map(HashList::open).orElse(null);
  }

  /** Whether it is known as it was typed or in small letters. */
  public boolean know(String password) {
    return knowHash(HashList.sha1(password))
        || knowHash(HashList.sha1(password.toLowerCase(Locale.ROOT)));
  }

  private boolean knowHash(String sha1) {
    return Arrays.binarySearch(shipped, number(sha1)) >= 0 || larger != null && isInFile(sha1);
  }

  // A list that went away does not keep anybody from changing a password that must be changed.
  private boolean isInFile(String sha1) {
    try {
      return larger.holds(sha1);
    } catch (IOException away) {
      LOG.log(Level.WARNING, "The list of RESGUARDO_PASSWORD_LIST is not readable", away);
      return false;
    }
  }

  private static long number(String sha1) {
    return Long.parseUnsignedLong(sha1.substring(0, DIGITS), HEXADECIMAL);
  }
}
