package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.audit.LedgerRepository.Leaf;
import org.resguardo.audit.LedgerRepository.Signed;
import org.resguardo.ledger.Frontier;
import org.resguardo.ledger.NoteKey;
import org.resguardo.ledger.SignedNote;

/**
 * Shows the newest checkpoint to the witness of another office (C2SP tlog-witness), with the proof
 * that the log only grew since the witness saw it last, and keeps its countersignature. A witness
 * that does not answer is asked again the next time; nothing else waits for it.
 */
@ApplicationScoped
class Witness {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int AT_ONCE = 5_000;
  private static final int OK = 200;
  private static final int CONFLICT = 409;

  @Inject
  @ConfigProperty(name = "RESGUARDO_WITNESS_URL")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "RESGUARDO_WITNESS_KEY")
  Optional<String> keyLine;

  @Inject LedgerRepository ledger;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  boolean isNamed() {
    return url.isPresent() && keyLine.isPresent();
  }

  /**
   * The countersigned checkpoint; nothing when there is no witness or nothing new.
   *
   * @throws IllegalStateException when the witness does not answer or refuses
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<SignedNote> show() {
    Optional<Signed> last = isNamed() ? ledger.last() : Optional.empty();
    if (last.isEmpty() || last.get().countersignature() != null) {
      return Optional.empty();
    }
    long seen = ledger.lastCountersigned().map(Signed::size).orElse(0L);
    HttpResponse<String> answer = send(seen, last.get());
    if (answer.statusCode() == CONFLICT && answer.body().strip().matches("\\d{1,18}")) {
      answer = send(Long.parseLong(answer.body().strip()), last.get());
    }
    if (answer.statusCode() != OK) {
      throw new IllegalStateException("the witness refuses the log: " + answer.statusCode());
    }
    return Optional.of(keep(last.get(), answer.body()));
  }

  private SignedNote keep(Signed checkpoint, String lines) {
    NoteKey key = NoteKey.parse(keyLine.orElseThrow());
    SignedNote note = SignedNote.parse(checkpoint.note());
    for (String line : lines.lines().toList()) {
      SignedNote signed = note.with(SignedNote.Line.parse(line));
      long seconds = key.signedAt(signed);
      if (seconds >= 0) {
        ledger.countersign(checkpoint.size(), Instant.ofEpochSecond(seconds), line);
        return signed;
      }
    }
    throw new IllegalStateException("the countersignature is not by RESGUARDO_WITNESS_KEY");
  }

  private HttpResponse<String> send(long old, Signed checkpoint) {
    StringBuilder body = new StringBuilder("old " + old + "\n");
    proof(old, checkpoint.size())
        .forEach(hash -> body.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
    body.append('\n').append(checkpoint.note());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url.orElseThrow() + "/add-checkpoint"))
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("the witness does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  // What the witness saw is one of our own checkpoints, or it is not our history.
  private List<byte[]> proof(long old, long size) {
    if (old == 0 || old == size) {
      return List.of();
    }
    Signed seen =
        ledger
            .at(old)
            .orElseThrow(
                () -> new IllegalStateException("the witness has seen another log: " + old));
    List<byte[]> following = new ArrayList<>();
    while (old + following.size() < size) {
      List<Leaf> some = ledger.leaves(old + following.size(), AT_ONCE);
      if (some.isEmpty()) {
        throw new IllegalStateException("leaves of the audit log are missing");
      }
      some.stream()
          .filter(leaf -> leaf.index() < size)
          .forEach(leaf -> following.add(LedgerWriter.hash(leaf.source(), leaf.hash())));
    }
    return new Frontier(seen.size(), seen.peaks()).consistencyWith(following);
  }
}
