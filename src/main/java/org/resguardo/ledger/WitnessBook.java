package org.resguardo.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What a witness keeps of one log: the last checkpoint it countersigned, and all of them in a file.
 * It countersigns a checkpoint only when the log's key signed it and the proof shows that the log
 * did nothing but grow since the last one (C2SP tlog-witness).
 */
public final class WitnessBook {
  /** The file of all checkpoints that were countersigned, for the verifier. */
  public static final String CHECKPOINTS = "witnessed-checkpoints.txt";

  private static final String STATE = "witness.state";

  private final Path folder;
  private final NoteKey log;
  private final NoteSigner signer;
  private final Clock clock;
  private long size;
  private byte[] root;

  /** An answer over HTTP: 200 with the countersignature, else what is wrong. */
  public record Answer(int status, String body) {}

  /** Opens the book in the folder; an empty folder is a log of which nothing is known yet. */
  public WitnessBook(Path folder, NoteKey log, NoteSigner signer, Clock clock) throws IOException {
    this.folder = folder;
    this.log = log;
    this.signer = signer;
    this.clock = clock;
    Files.createDirectories(folder);
    root = Merkle.empty();
    if (Files.exists(folder.resolve(STATE))) {
      List<String> lines = Files.readAllLines(folder.resolve(STATE));
      size = Long.parseLong(lines.get(0));
      root = Base64.getDecoder().decode(lines.get(1));
    }
  }

  /** Entries of the log that were countersigned last. */
  public synchronized long size() {
    return size;
  }

  /**
   * Judges a request: a line {@code old} with the size that the log thinks we know, the hashes of
   * the proof in base64, an empty line, the signed checkpoint.
   */
  public synchronized Answer add(String request) throws IOException {
    try {
      int end = request.indexOf("\n\n");
      String[] head = request.substring(0, end).split("\n");
      SignedNote note = SignedNote.parse(request.substring(end + 2));
      Checkpoint said = Checkpoint.parse(note.text());
      if (!said.origin().equals(log.name())) {
        return new Answer(404, "unknown log\n");
      }
      if (!log.hasSigned(note)) {
        return new Answer(403, "not signed by the log\n");
      }
      List<byte[]> proof = new ArrayList<>();
      Arrays.stream(head).skip(1).map(Base64.getDecoder()::decode).forEach(proof::add);
      return judge(Long.parseLong(head[0].replaceFirst("^old ", "")), said, proof, note);
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return new Answer(400, "not a request\n");
    }
  }

  private Answer judge(long old, Checkpoint said, List<byte[]> proof, SignedNote note)
      throws IOException {
    if (old > said.size()) {
      return new Answer(400, "a log does not shrink\n");
    }
    if (old != size || (size == said.size() && !Arrays.equals(root, said.root()))) {
      return new Answer(409, size + "\n");
    }
    if (!Merkle.isConsistent(size, root, said.size(), said.root(), proof)) {
      return new Answer(422, "the log did not only grow\n");
    }
    SignedNote.Line line = signer.countersign(note.text(), clock.instant());
    // First the copy for the verifier, then the state: what was countersigned is never forgotten.
    Files.writeString(
        folder.resolve(CHECKPOINTS),
        note.with(line) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
    keep(said);
    return new Answer(200, line + "\n");
  }

  private void keep(Checkpoint said) throws IOException {
    Path fresh = folder.resolve(STATE + ".new");
    String state = said.size() + "\n" + Base64.getEncoder().encodeToString(said.root()) + "\n";
    Files.write(
        fresh,
        state.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
    Files.move(
        fresh,
        folder.resolve(STATE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    size = said.size();
    root = said.root();
  }
}
