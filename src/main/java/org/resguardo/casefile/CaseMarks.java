package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What other rooms know of a case that its bar and its lists have to show. Runs inside the caller's
 * transaction and after the caller's own check.
 */
@ApplicationScoped
public class CaseMarks {
  @Inject CaseMarkRepository marks;

  /** Whether anybody of the case is detained. */
  public void detained(long caseId, boolean any) {
    marks.detained(caseId, any);
  }
}
