package org.resguardo.measure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.measure.MeasureReadService;
import org.resguardo.measure.MeasureView;
import org.resguardo.measure.Nature;

/** The measures of one case: on the accused, and for those to be protected. */
@Named
@RequestScoped
public class CaseMeasuresBacking {
  @Inject private MeasureReadService measures;

  private List<MeasureView> rows;

  public String getNumber() {
    return Asked.number().value();
  }

  public List<MeasureView> getOpen() {
    return rows().stream()
        .filter(one -> one.isOpen() && one.nature() != Nature.PROTECTIVE)
        .toList();
  }

  public List<MeasureView> getProtective() {
    return rows().stream()
        .filter(one -> one.isOpen() && one.nature() == Nature.PROTECTIVE)
        .toList();
  }

  public List<MeasureView> getPast() {
    return rows().stream().filter(one -> !one.isOpen()).toList();
  }

  private List<MeasureView> rows() {
    if (rows == null) {
      rows = measures.of(Asked.number());
    }
    return rows;
  }
}
