package org.resguardo.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/**
 * An invented log with its checkpoints and those that a witness countersigned, and what somebody
 * makes of it who holds database and key of the log, but not the files of the witness.
 */
final class ForgedLog {
  enum Forgery {
    FLIP,
    DELETE,
    INSERT,
    REORDER,
    FORK,
    RESIGN,
    CUT
  }

  private static final Instant NOON = Instant.parse("2026-11-23T18:00:00Z");

  private final Random random;
  private final Path folder;
  private final NoteSigner log;
  private final NoteSigner witness;
  private final List<String> entries = new ArrayList<>();
  private final StringBuilder checkpoints = new StringBuilder();
  private int witnessed;

  private ForgedLog(int seed, Path folder) {
    this.random = new Random(seed);
    this.folder = folder;
    this.log = NoteSigner.ofLog("resguardo/test", bytes(32));
    this.witness = NoteSigner.ofWitness("office", bytes(32));
  }

  /** A good log in files of this folder. */
  static ForgedLog good(int seed, Path folder) {
    ForgedLog made = new ForgedLog(seed, folder);
    int size = 8 + made.random.nextInt(40);
    for (int i = 0; i < size; i++) {
      made.entries.add((made.random.nextInt(3) == 0 ? "V " : "C ") + made.content());
    }
    made.sign(size, true);
    made.write();
    return made;
  }

  String keys() {
    return log.key().line() + "," + witness.key().line();
  }

  Path log() {
    return folder.resolve("log");
  }

  List<Path> checkpoints() {
    return List.of(folder.resolve("checkpoints"), folder.resolve(WitnessBook.CHECKPOINTS));
  }

  /** Changes something that the witness has seen, and all that the forger can reach with it. */
  ForgedLog forge(Forgery how) {
    int at = random.nextInt(witnessed);
    switch (how) {
      case FLIP -> entries.set(at, flipped(entries.get(at)));
      case DELETE -> entries.remove(at);
      case INSERT -> entries.add(at, "C " + content());
      case REORDER -> {
        int other = (at + 1 + random.nextInt(entries.size() - 1)) % entries.size();
        String moved = entries.get(at);
        entries.set(at, entries.get(other));
        entries.set(other, moved);
      }
      case FORK -> {
        entries.set(at, "C " + content());
        sign(entries.size(), false);
      }
      case RESIGN -> {
        entries.set(at, "C " + content());
        checkpoints.setLength(0);
        sign(entries.size(), false);
      }
      case CUT -> entries.subList(at, entries.size()).clear();
    }
    write();
    return this;
  }

  /** Signs some states on the way and the last one; the witness sees some of them. */
  private void sign(int size, boolean shown) {
    Frontier tree = new Frontier();
    Frontier seen = new Frontier();
    List<byte[]> since = new ArrayList<>();
    try {
      WitnessBook book =
          shown
              ? new WitnessBook(folder, log.key(), witness, Clock.fixed(NOON, ZoneOffset.UTC))
              : null;
      for (int i = 0; i < size; i++) {
        byte[] leaf = leaf(entries.get(i));
        tree.add(leaf);
        since.add(leaf);
        boolean middle = i == size / 2;
        if (middle || i == size - 1 || random.nextInt(5) == 0) {
          String text = new Checkpoint("resguardo/test", i + 1L, tree.root(), NOON).text();
          SignedNote note = new SignedNote(text, List.of(log.sign(text)));
          checkpoints.append(note).append('\n');
          if (shown && (middle || (i < size - 1 && random.nextBoolean()))) {
            show(book, seen, since, note);
            seen = new Frontier(tree.size(), tree.bytes());
            since.clear();
            witnessed = i + 1;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void show(WitnessBook book, Frontier seen, List<byte[]> since, SignedNote note)
      throws IOException {
    StringBuilder request = new StringBuilder("old " + seen.size() + "\n");
    if (seen.size() > 0) {
      seen.consistencyWith(since)
          .forEach(hash -> request.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
    }
    WitnessBook.Answer answer = book.add(request + "\n" + note);
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.toString());
    }
  }

  private static byte[] leaf(String entry) {
    byte[] hash = Merkle.sha256(Base64.getDecoder().decode(entry.substring(2)));
    byte[] content = new byte[1 + hash.length];
    content[0] = (byte) entry.charAt(0);
    System.arraycopy(hash, 0, content, 1, hash.length);
    return Merkle.leaf(content);
  }

  private void write() {
    StringBuilder lines = new StringBuilder("resguardo-log/1\n");
    for (int i = 0; i < entries.size(); i++) {
      lines.append(i).append(' ').append(entries.get(i)).append('\n');
    }
    try {
      Files.writeString(log(), lines);
      Files.writeString(folder.resolve("checkpoints"), checkpoints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String flipped(String entry) {
    if (random.nextInt(4) == 0) {
      return (entry.startsWith("C") ? "V" : "C") + entry.substring(1);
    }
    byte[] content = Base64.getDecoder().decode(entry.substring(2));
    content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
    return entry.substring(0, 2) + Base64.getEncoder().encodeToString(content);
  }

  private String content() {
    byte[] bytes = bytes(20 + random.nextInt(30));
    return Base64.getEncoder().encodeToString(bytes);
  }

  private byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }
}
