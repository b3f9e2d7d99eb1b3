package org.resguardo.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.evidence.EvidenceRow;
import org.resguardo.evidence.EvidenceService;

/** The evidence of one case. */
@Named
@RequestScoped
public class EvidencesBacking {
  @Inject private EvidenceService evidence;

  private List<EvidenceRow> rows;

  public String getNumber() {
    return Asked.number().value();
  }

  public List<EvidenceRow> getRows() {
    if (rows == null) {
      rows = evidence.ofCase(Asked.number());
    }
    return rows;
  }

  /** Whether a chain of custody has a gap. */
  public boolean isBroken() {
    return getRows().stream().anyMatch(EvidenceRow::gap);
  }
}
