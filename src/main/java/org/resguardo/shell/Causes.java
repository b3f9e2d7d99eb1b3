package org.resguardo.shell;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands behind an exception: containers and transactions wrap what the house throws. */
public final class Causes {
  private static final int DEEPEST = 20;

  private Causes() {}

  public static Stream<Throwable> of(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
  }

  public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    return of(thrown).filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Whether no connection could be had, rather than that a statement failed. */
  public static boolean isDatabaseAway(Throwable thrown) {
    return of(thrown).anyMatch(Causes::isAway);
  }

  private static boolean isAway(Throwable cause) {
    return cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLTransientConnectionException
        || cause instanceof SQLRecoverableException
        || (cause instanceof SQLException
            && cause.getMessage() != null
            && cause.getMessage().startsWith("Error in allocating"));
  }
}
