package org.resguardo.shell;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.resguardo.access.Caller;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Threshold;

/**
 * A POST that is sent again with its key gets the answer of the first one and does nothing. The key
 * is reserved before the work, in a transaction of its own; a refused call gives it back, so that
 * it may be mended and sent again.
 */
@Threshold
public class Replays {
  private static final Duration KEPT_FOR = Duration.ofDays(1);

  @Inject ReplayRepository replies;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  /** The first answer; {@code status} is null while there is none yet. */
  public record Kept(String path, String bodyHash, Integer status, String location, String reply) {}

  /** Empty when the key was free and is now this call's; else what stands under it. */
  public Optional<Kept> reserve(String key, String path, String bodyHash) {
    long user = caller.profile().userId();
    if (replies.reserve(user, key, path, bodyHash, clock.instant()) == 0) {
      return replies.find(user, key);
    }
    replies.forget(user, clock.instant().minus(KEPT_FOR));
    return Optional.empty();
  }

  public void keep(String key, int status, String location, String reply) {
    replies.keep(caller.profile().userId(), key, status, location, reply);
  }

  public void release(String key) {
    replies.release(caller.profile().userId(), key);
  }
}
