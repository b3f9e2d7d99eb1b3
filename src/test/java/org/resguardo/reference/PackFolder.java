package org.resguardo.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the pack of Costa Rica that a test may spoil. */
record PackFolder(Path countries) {
  static final Path ORIGINAL = Path.of("deployment/countries");

  static PackFolder copy(Path into) {
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.toList()) {
        Path target = into.resolve(ORIGINAL.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackFolder(into);
  }

  Path pack() {
    return countries.resolve("cr");
  }

  Path standard() {
    return countries.resolve("standard");
  }

  /** Replaces the first place where the old text stands. */
  PackFolder spoil(String file, String old, String spoilt) {
    try {
      Path path = countries.resolve(file);
      String text = Files.readString(path);
      if (!text.contains(old)) {
        throw new IllegalArgumentException(file + " does not hold " + old);
      }
      Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(old), spoilt));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PackFolder without(String file) {
    try {
      Files.delete(countries.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> problems() {
    try {
      PackLoader.check(pack(), standard());
      return List.of();
    } catch (PackException e) {
      return e.problems();
    }
  }
}
