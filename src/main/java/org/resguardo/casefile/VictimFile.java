package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.NotFoundException;

/** Victims of a case as they are read. */
@ApplicationScoped
class VictimFile {
  @Inject VictimRepository victims;
  @Inject RecorderRepository recorders;

  VictimView view(long caseId, String code) {
    Victim victim =
        victims.find(caseId, code).orElseThrow(() -> new NotFoundException("victim " + code));
    List<VictimProfile> rows = victims.history(victim.id());
    VictimProfile now = rows.get(rows.size() - 1);
    RecorderRepository.Beside beside = recorders.of(caseId, "victim", victim.code(), rows);
    return new VictimView(
        victim.partyId(),
        victim.code(),
        victim.version(),
        now.entry(),
        now.minorStatus(),
        now.treatedAsChild(),
        now.ageGroup(),
        now.exploitationForm(),
        victim.registeredAt(),
        victim.removedAt(),
        victim.removedReason(),
        Facts.of(now.entry(), VictimFields.ALL),
        beside.missing(),
        history(rows, beside));
  }

  private List<HistoryView> history(List<VictimProfile> rows, RecorderRepository.Beside beside) {
    List<HistoryView> history = new ArrayList<>();
    VictimEntry before = null;
    for (VictimProfile row : rows) {
      VictimEntry after = row.entry();
      List<FactChange> changes =
          before == null ? List.of() : Facts.changes(before, after, VictimFields.ALL);
      history.add(0, new HistoryView(row.recordedAt(), beside.recorder(row), changes));
      before = after;
    }
    return history;
  }
}
