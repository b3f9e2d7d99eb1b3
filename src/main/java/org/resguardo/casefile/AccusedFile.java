package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.casefile.AccusedRepository.FactsPeriod;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.NotFoundException;

/** Suspects and accused of a case as they are read. */
@ApplicationScoped
class AccusedFile {
  @Inject AccusedRepository accused;
  @Inject RecorderRepository recorders;

  AccusedView view(long caseId, String code) {
    Accused person =
        accused.find(caseId, code).orElseThrow(() -> new NotFoundException("accused " + code));
    List<AccusedProfile> rows = accused.history(person.id());
    AccusedProfile now = rows.get(rows.size() - 1);
    RecorderRepository.Beside beside = recorders.of(caseId, "accused", person.code(), rows);
    AccusedEntry entry = now.entry(person.isKnown());
    return new AccusedView(
        caseId,
        person.partyId(),
        person.code(),
        person.formerCode(),
        person.version(),
        entry,
        now.minorAtOffence(),
        person.stageCode(),
        person.isGone(),
        person.registeredAt(),
        Facts.of(entry, AccusedFields.ALL),
        beside.missing(),
        history(rows, person.isKnown(), beside));
  }

  private List<HistoryView> history(
      List<AccusedProfile> rows, boolean known, RecorderRepository.Beside beside) {
    List<HistoryView> history = new ArrayList<>();
    AccusedEntry before = null;
    for (AccusedProfile row : rows) {
      AccusedEntry after = row.entry(known);
      List<FactChange> changes =
          before == null ? List.of() : Facts.changes(before, after, AccusedFields.ALL);
      history.add(0, new HistoryView(row.recordedAt(), beside.recorder(row), changes));
      before = after;
    }
    return history;
  }

  /** The ages a person of this birth date had while the facts of the case happened. */
  AgeRange ageAtOffence(long caseId, FuzzyDate birth) {
    FactsPeriod facts = accused.facts(caseId);
    return AgeRange.between(birth, facts.first(), facts.last());
  }
}
