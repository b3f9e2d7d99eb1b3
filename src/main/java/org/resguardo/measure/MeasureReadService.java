package org.resguardo.measure;

import jakarta.inject.Inject;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** Reads measures: of a case by nature, and everybody detained within reach. */
@Boundary
public class MeasureReadService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject MeasureKinds kinds;
  @Inject MeasureReadRepository reader;
  @Inject MeasureRepository measures;

  /** Those natures that the caller may read; open ones first. */
  @Requires({Permission.READ_MEASURE, Permission.READ_PROTECTION})
  public List<MeasureView> of(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_MEASURE, Permission.READ_PROTECTION);
    return reader.of(admission.caseId(), kinds::detains).stream()
        .filter(one -> admission.allows(MeasureDesk.reading(one.nature())))
        .toList();
  }

  @Requires({Permission.READ_MEASURE, Permission.READ_PROTECTION})
  public MeasureView one(CaseNumber number, long id) {
    Admission admission = gate.admit(number, Permission.READ_MEASURE, Permission.READ_PROTECTION);
    MeasureView found =
        reader.of(admission.caseId(), kinds::detains).stream()
            .filter(one -> one.id() == id && !one.withdrawn())
            .filter(one -> admission.allows(MeasureDesk.reading(one.nature())))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("measure " + id));
    if (found.nature() == Nature.PROTECTIVE) {
      // What protects somebody is P4: each look at it is on record.
      deeds.current().about(admission).subject("measure " + id).logged();
    }
    return found;
  }

  /** The nearest last day first; before them those without one. */
  @Requires(Permission.READ_MEASURE)
  public List<DetainedRow> detained() {
    return measures.detained(kinds.detaining(), gate.rows(Permission.READ_MEASURE));
  }
}
