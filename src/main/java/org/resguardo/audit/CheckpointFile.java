package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.kernel.MachineClock;
import org.resguardo.ledger.SignedNote;

/**
 * A copy of each checkpoint outside the database, one file a day (UTC), only ever appended to. A
 * folder on another machine is worth more than the default beside the data.
 */
@ApplicationScoped
class CheckpointFile {
  @Inject
  @ConfigProperty(name = "RESGUARDO_DATA")
  String data;

  @Inject
  @ConfigProperty(name = "RESGUARDO_CHECKPOINT_FOLDER")
  Optional<String> folder;

  @Inject @MachineClock Clock clock;

  void add(SignedNote note) {
    Path place = folder.map(Path::of).orElse(Path.of(data, "audit"));
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    try {
      Files.createDirectories(place);
      Files.writeString(
          place.resolve("checkpoints-" + day + ".txt"),
          note + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
