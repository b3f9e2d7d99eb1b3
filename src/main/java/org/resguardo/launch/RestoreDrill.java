package org.resguardo.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;

/** What is kept of a restore, and said of it: when, of which files, how much came back. */
final class RestoreDrill {
  static final String FILE = "restore-drills.txt";

  private final Settings settings;
  private final boolean masked;
  private final Clock clock;

  RestoreDrill(Settings settings, boolean masked, Clock clock) {
    this.settings = settings;
    this.masked = masked;
    this.clock = clock;
  }

  void record(Path data, Path keys, Map<String, Long> counts) {
    String line =
        "%s %s data=%s sha256=%s keys=%s sha256=%s by=%s cases=%d people=%d documents=%d rows=%d%n"
            .formatted(
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                masked ? "masked" : "whole",
                data.getFileName(),
                sha256(data),
                keys.getFileName(),
                sha256(keys),
                System.getProperty("user.name"),
                counts.getOrDefault("case/case_file", 0L),
                counts.getOrDefault("vault/party", 0L),
                counts.getOrDefault("documents", 0L),
                counts.values().stream().mapToLong(Long::longValue).sum());
    Path file = settings.data().resolve(FILE);
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new Refusal("The record of the drill could not be written: " + file, e);
    }
    Launcher.OUT.println("Restored, and all counts are equal. For the record (" + file + "):");
    Launcher.OUT.print(line);
    if (masked) {
      Launcher.OUT.println(
          "Links for new passwords: " + settings.data().resolve("links.txt") + ", for a week.");
    }
  }

  private static String sha256(Path file) {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      ((InputStream) in).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new Refusal("The backup cannot be read again: " + file, e);
    }
  }
}
