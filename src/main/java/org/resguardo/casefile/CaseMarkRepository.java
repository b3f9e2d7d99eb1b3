package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;

/** Columns of case_file that other rooms derive. */
@ApplicationScoped
class CaseMarkRepository extends SqlRepository {
  void detained(long caseId, boolean any) {
    run("UPDATE case_file SET detained = ? WHERE id = ?", any, caseId);
  }
}
