package org.resguardo.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.resguardo.casefile.CaseMarks;
import org.resguardo.kernel.PartyMoved;

/**
 * A measure that runs goes on with its person in another case, from its own first day, so that its
 * limit stays what it was; here it ends on the day of the move.
 */
@ApplicationScoped
class MeasuresFollow {
  @Inject MeasureMoveRepository measures;
  @Inject MeasureRepository read;
  @Inject MeasureKinds kinds;
  @Inject MeasureDesk desk;
  @Inject CaseMarks marks;

  void follow(@Observes PartyMoved event) {
    for (long id : measures.running(event.party())) {
      measures.goOn(id, event, desk.instant(), desk.userId());
    }
    mark(event.fromCaseId());
    mark(event.toCaseId());
  }

  private void mark(long caseId) {
    marks.detained(caseId, read.anyOpen(caseId, kinds.detaining()));
  }
}
