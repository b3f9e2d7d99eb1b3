package org.resguardo.proceeding;

import java.util.List;
import java.util.Map;
import org.resguardo.casefile.CountRow;

/**
 * What is needed to write down the sentence of one accused: the judgment that convicts (null when
 * none that stands does), the counts of which it convicts, by offence judged, and what was recorded
 * of it (null when nothing was).
 */
public record SentenceForm(
    String accused,
    DecisionView judgment,
    List<CountRow> counts,
    Map<Integer, String> offences,
    SentenceView recorded,
    SentenceReckoning reckoned) {
  public SentenceForm {
    counts = List.copyOf(counts);
    offences = Map.copyOf(offences);
  }

  /** Victims of those counts, each once. */
  public List<String> victims() {
    return counts.stream()
        .map(CountRow::victim)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .toList();
  }
}
