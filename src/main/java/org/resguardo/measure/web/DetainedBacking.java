package org.resguardo.measure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.measure.DetainedRow;
import org.resguardo.measure.MeasureReadService;

/** Detained persons and their limits. */
@Named
@RequestScoped
public class DetainedBacking {
  @Inject private MeasureReadService measures;

  private List<DetainedRow> rows;

  public List<DetainedRow> getRows() {
    if (rows == null) {
      rows = measures.detained();
    }
    return rows;
  }

  /** Without a last day nothing warns: they come first, in red. */
  public List<DetainedRow> getCritical() {
    return getRows().stream().filter(row -> row.until() == null).toList();
  }

  public List<DetainedRow> getLimited() {
    return getRows().stream().filter(row -> row.until() != null).toList();
  }
}
