package org.resguardo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** {@code RESGUARDO_DATA}: one launcher at a time, readable by its user only. */
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static DataFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      if (!Files.getOwner(folder).getName().equals(System.getProperty("user.name"))) {
        throw new Refusal("RESGUARDO_DATA belongs to another user: " + folder + ".");
      }
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      FileChannel channel =
          FileChannel.open(
              folder.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new Refusal("Resguardo is already running on the data folder " + folder + ".");
      }
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      throw new Refusal(
          "RESGUARDO_DATA cannot be used: " + folder + " (" + e.getMessage() + ").", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** A sub-folder, made when missing. */
  Path folder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sub-folder, empty: what a killed server left behind is removed. */
  Path emptyFolder(String name) {
    deleteTree(folder.resolve(name));
    return folder(name);
  }

  /** Writes a file that only its owner may read. */
  static void writeSecret(Path file, byte[] content) {
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void deleteTree(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed)
                throws IOException {
              Files.delete(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
