package org.resguardo.casefile;

import java.time.Instant;
import java.util.List;

/** Who recorded what when; the first entry of a history has no changes: it is the registration. */
public record HistoryView(Instant at, String by, List<FactChange> changes) {
  public HistoryView {
    changes = List.copyOf(changes);
  }
}
