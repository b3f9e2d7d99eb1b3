package org.resguardo.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Sha256;

/**
 * The files themselves, under RESGUARDO_DATA/documents. Nothing is ever written there in clear:
 * what arrives is encrypted on its way to the disk, what is read is decrypted in memory, segment by
 * segment. A file comes to its place whole and before its row (decision 1); what no row claims is
 * removed later.
 */
@ApplicationScoped
class FileStore {
  private static final String INCOMING = "incoming";
  private static final int SEGMENT = 64 * 1024;
  private static final long MEGABYTE = 1024 * 1024L;

  /** What came in: its size and the SHA-256 of it. */
  record Received(long size, String hash) {}

  @Inject
  @ConfigProperty(name = "RESGUARDO_DATA")
  String data;

  @Inject
  @ConfigProperty(name = "RESGUARDO_DOCUMENT_MAX_MB", defaultValue = "200")
  long largestMegabytes;

  @Inject StorageKeys keys;

  private Path root;

  static FileStore of(Path data, StorageKeys keys, long largestMegabytes) {
    FileStore store = new FileStore();
    store.data = data.toString();
    store.keys = keys;
    store.largestMegabytes = largestMegabytes;
    store.open();
    return store;
  }

  @PostConstruct
  void open() {
    root = Path.of(data).resolve("documents");
    try {
      Files.createDirectories(
          root.resolve(INCOMING),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new IllegalStateException("RESGUARDO_DATA cannot hold documents", e);
    }
  }

  long largestBytes() {
    return largestMegabytes * MEGABYTE;
  }

  long largestMegabytes() {
    return largestMegabytes;
  }

  /**
   * Encrypts what arrives into the entrance of the store; {@link #settle} brings it to its place.
   */
  Received receive(String name, byte[] wrappedKey, InputStream in) throws IOException {
    MessageDigest digest = Sha256.digest();
    long size = 0;
    try (OutputStream out =
        new DigestOutputStream(encrypting(incoming(name), name, wrappedKey), digest)) {
      byte[] segment = new byte[SEGMENT];
      for (int read = in.read(segment); read >= 0; read = in.read(segment)) {
        size += read;
        if (size > largestBytes()) {
          throw tooLarge();
        }
        out.write(segment, 0, read);
      }
    }
    return new Received(size, HexFormat.of().formatHex(digest.digest()));
  }

  /** What the house writes itself, encrypted in the same way and within the same size. */
  Received write(String name, byte[] wrappedKey, Writing content) throws IOException {
    MessageDigest digest = Sha256.digest();
    Limited limited;
    try (OutputStream out =
        new DigestOutputStream(encrypting(incoming(name), name, wrappedKey), digest)) {
      limited = new Limited(out);
      content.to(limited);
    }
    return new Received(limited.size, HexFormat.of().formatHex(digest.digest()));
  }

  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private final class Limited extends FilterOutputStream {
    private long size;

    Limited(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      grow(1);
      out.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      grow(length);
      out.write(some, from, length);
    }

    private void grow(int more) {
      size += more;
      if (size > largestBytes()) {
        throw tooLarge();
      }
    }
  }

  RuleException tooLarge() {
    return new RuleException(Problem.at("file", "evidence.file.tooLarge", largestMegabytes));
  }

  private OutputStream encrypting(Path file, String name, byte[] wrappedKey) throws IOException {
    OutputStream disk =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            SEGMENT);
    try {
      return keys.cipher(name, wrappedKey).newEncryptingStream(disk, keys.contentPlace(name));
    } catch (GeneralSecurityException e) {
      disk.close();
      throw new IOException("a file could not be encrypted", e);
    }
  }

  /** To its place and onto the disk, before any row speaks of it. */
  void settle(String name) throws IOException {
    Path place = place(name);
    Files.createDirectories(place.getParent());
    try (FileChannel written = FileChannel.open(incoming(name), StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(incoming(name), place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What is in the file, decrypted as it is read; a changed file breaks off, never lies. */
  InputStream read(String name, byte[] wrappedKey) throws IOException {
    InputStream disk = new BufferedInputStream(Files.newInputStream(where(name)), SEGMENT);
    try {
      return keys.cipher(name, wrappedKey).newDecryptingStream(disk, keys.contentPlace(name));
    } catch (GeneralSecurityException e) {
      disk.close();
      throw new IOException("a file could not be decrypted", e);
    }
  }

  /** As above, for readers that jump about. */
  SeekableByteChannel jump(String name, byte[] wrappedKey) throws IOException {
    FileChannel disk = FileChannel.open(where(name), StandardOpenOption.READ);
    try {
      SeekableByteChannel clear =
          keys.cipher(name, wrappedKey).newSeekableDecryptingChannel(disk, keys.contentPlace(name));
      // It knows its size only once it was read from.
      clear.read(ByteBuffer.allocate(1));
      clear.position(0);
      return clear;
    } catch (GeneralSecurityException e) {
      disk.close();
      throw new IOException("a file could not be decrypted", e);
    }
  }

  void remove(String name) throws IOException {
    Files.deleteIfExists(incoming(name));
    Files.deleteIfExists(place(name));
  }

  /** Names of files that were written before this moment. */
  List<String> olderThan(Instant moment) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root, 2)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
          names.add(file.getFileName().toString());
        }
      }
    }
    return names;
  }

  private Path where(String name) {
    return Files.exists(place(name)) ? place(name) : incoming(name);
  }

  private Path incoming(String name) {
    return root.resolve(INCOMING).resolve(safe(name));
  }

  private Path place(String name) {
    return root.resolve(safe(name).substring(0, 2)).resolve(name);
  }

  private static String safe(String name) {
    if (!name.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a name of the store");
    }
    return name;
  }
}
