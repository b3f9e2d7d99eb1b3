package org.resguardo.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a pack is known by: a digest over its files, names and content. Who approves a digest
 * approves these files and no others. The demo is no part of the law and no part of the digest.
 */
final class PackDigest {
  /** A loader that writes more columns loads an unchanged pack again. */
  private static final String FORMAT = "3";

  private PackDigest() {}

  static String ofCountry(Path packDir) {
    return of(files(packDir));
  }

  /** Over what comes with the software: the shared lists and the table of permissions. */
  static String ofHouse(Path standardDir) {
    Map<String, String> files = files(standardDir);
    files.put("permissions.csv", text(Pack.permissions(standardDir)));
    files.put("format", FORMAT);
    return of(files);
  }

  /** The files of a folder by name; sub-folders are left out. */
  static Map<String, String> files(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : list(folder)) {
      texts.put(file.getFileName().toString(), text(file));
    }
    return texts;
  }

  private static String of(Map<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, text) -> {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            digest.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
