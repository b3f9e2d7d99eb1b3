package org.resguardo.ledger;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * Checks an exported audit log without Resguardo: one file, the Java platform and nothing else, and
 * on purpose none of the code by which the log was made. It shows that no entry was changed, taken
 * out, put in or moved before the last countersigned checkpoint.
 *
 * <pre>java LogVerifier.java KEY[,WITNESS_KEY...] LOG CHECKPOINTS...</pre>
 *
 * <p>LOG: a first line {@code resguardo-log/1}, then a line for each entry in order: its number
 * from 0, C (case database) or V (vault), and its bytes in base64. CHECKPOINTS: files of signed
 * notes; give those of the application <i>and</i> those that the witness kept. Ends with 0 when all
 * is well, with 1 and one sentence when not.
 */
public final class LogVerifier {
  private static final String HEADER = "resguardo-log/1";
  private static final byte[] X509 = {48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0};
  private static final String USAGE = "LogVerifier KEY[,WITNESS_KEY...] LOG CHECKPOINTS...";
  private static final byte LOG = 1;

  private final List<Key> keys = new ArrayList<>();
  private final TreeMap<Long, byte[]> roots = new TreeMap<>();
  private final Deque<byte[]> peaks = new ArrayDeque<>();
  private long size;
  private long said;
  private String saidAt = "never";
  private long witnessed;
  private long witnessedAt;

  private record Key(String name, byte kind, byte[] id, byte[] key) {}

  /** What stands against the log, in one English sentence. */
  public static final class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    String said = files.size() < 2 ? USAGE : said(arguments[0], files);
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.println(said);
    }
    System.exit(said.startsWith("GOOD") ? 0 : said.equals(USAGE) ? 2 : 1);
  }

  private static String said(String keys, List<Path> files) throws IOException {
    try {
      return check(keys, files.get(0), files.subList(1, files.size()));
    } catch (Refused why) {
      return "REFUSED: " + why.getMessage();
    }
  }

  /** What was found; throws Refused when the log is not the one signed, or a file no such file. */
  public static String check(String keys, Path log, List<Path> checkpoints) throws IOException {
    LogVerifier verifier = new LogVerifier();
    try {
      Arrays.stream(keys.split(",")).forEach(verifier::key);
      for (Path file : checkpoints) {
        verifier.checkpoints(Files.readString(file));
      }
      verifier.leaves(log);
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      throw new Refused("a line is not readable: " + unreadable.getMessage());
    }
    return verifier.report();
  }

  private void key(String line) {
    String[] parts = line.strip().split("\\+", 3);
    byte[] typed = Base64.getDecoder().decode(parts[2]);
    byte[] named = (parts[0] + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] id = Arrays.copyOf(sha256(named, typed), 4);
    if (!parts[1].equals("%08x".formatted(ByteBuffer.wrap(id).getInt())) || typed.length != 33) {
      throw new Refused("the key of " + parts[0] + " is misspelt");
    }
    keys.add(new Key(parts[0], typed[0], id, Arrays.copyOfRange(typed, 1, typed.length)));
  }

  // A note is its text, an empty line, its signatures, and an empty line before the next one.
  private void checkpoints(String content) {
    String[] parts = content.strip().split("\n\n");
    if (parts.length % 2 != 0) {
      throw new Refused("a checkpoint is torn");
    }
    for (int i = 0; i < parts.length; i += 2) {
      checkpoint(parts[i] + "\n", parts[i + 1].split("\n"));
    }
  }

  private void checkpoint(String text, String[] signatures) {
    String[] lines = text.split("\n");
    long at = Long.parseLong(lines[1]);
    byte[] root = Base64.getDecoder().decode(lines[2]);
    boolean signed = false;
    for (String signature : signatures) {
      signed |= signedByLog(text, lines[0], at, signature.split(" "));
    }
    if (!signed) {
      throw new Refused("the checkpoint of " + at + " is not signed by the log");
    }
    byte[] before = roots.put(at, root);
    if (before != null && !Arrays.equals(before, root)) {
      throw new Refused("two checkpoints of " + at + " entries differ: the log has two histories");
    }
    if (at >= said) {
      said = at;
      saidAt = lines[3].replace("time ", "");
    }
  }

  private boolean signedByLog(String text, String origin, long at, String[] line) {
    byte[] bytes = Base64.getDecoder().decode(line[2]);
    for (Key key : keys) {
      if (line[1].equals(key.name) && Arrays.equals(key.id, Arrays.copyOf(bytes, 4))) {
        int from = key.kind == LOG ? 4 : 12;
        long seconds = key.kind == LOG ? 0 : ByteBuffer.wrap(bytes).getLong(4);
        String message = key.kind == LOG ? text : "cosignature/v1\ntime " + seconds + "\n" + text;
        if (!good(key, message, Arrays.copyOfRange(bytes, from, bytes.length))) {
          throw new Refused("a signature of " + key.name + " under " + at + " is forged");
        }
        if (key.kind != LOG && at >= witnessed) {
          witnessed = at;
          witnessedAt = Math.max(witnessedAt, seconds);
        }
        return key.kind == LOG && origin.equals(key.name);
      }
    }
    return false;
  }

  private void leaves(Path log) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
      if (!HEADER.equals(lines.readLine())) {
        throw new Refused("this is no exported log");
      }
      compare();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        leaf(line.split(" "));
        compare();
      }
    }
    if (size < said) {
      throw new Refused("the log ends at " + size + ", but " + said + " were signed");
    }
  }

  private void leaf(String[] line) {
    byte[] content = Base64.getDecoder().decode(line[2]);
    String again = Base64.getEncoder().encodeToString(content);
    if (line.length != 3
        || !line[0].equals(Long.toString(size))
        || !line[1].matches("[CV]")
        || !line[2].equals(again)) {
      throw new Refused("entry " + size + " is not in its place");
    }
    byte[] entry = sha256(content);
    byte[] hash = sha256(new byte[] {0, (byte) line[1].charAt(0)}, entry);
    for (long full = size; (full & 1) == 1; full >>= 1) {
      hash = sha256(new byte[] {1}, peaks.pop(), hash);
    }
    peaks.push(hash);
    size++;
  }

  private void compare() {
    byte[] signed = roots.get(size);
    if (signed != null && !Arrays.equals(signed, root())) {
      throw new Refused("one of the entries before " + size + " is not the one that was signed");
    }
  }

  private byte[] root() {
    byte[] hash = null;
    for (byte[] peak : peaks) {
      hash = hash == null ? peak : sha256(new byte[] {1}, peak, hash);
    }
    return hash == null ? sha256() : hash;
  }

  private String report() {
    String good = "GOOD: %d entries, %d checkpoints; the first %d are signed, last at %s.%n";
    String signed = good.formatted(size, roots.size(), said, saidAt);
    if (keys.stream().allMatch(key -> key.kind == LOG)) {
      return signed + "No witness was named: who holds the key of the log could have made it all.";
    }
    if (witnessedAt == 0) {
      throw new Refused("no checkpoint is countersigned by the witness");
    }
    String window =
        "The first %d are countersigned, last at %s. What came after could vanish unseen:";
    return signed
        + window.formatted(witnessed, Instant.ofEpochSecond(witnessedAt))
        + " %d entries here.".formatted(size - witnessed);
  }

  private static boolean good(Key key, String text, byte[] signature) {
    try {
      byte[] encoded =
          ByteBuffer.allocate(X509.length + key.key.length).put(X509).put(key.key).array();
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(signature);
    } catch (GeneralSecurityException notGood) {
      return false;
    }
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Arrays.stream(parts).forEach(digest::update);
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
