package org.resguardo.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.cooperation.AssistanceRow;
import org.resguardo.cooperation.AssistanceService;

/** The requests of one case. */
@Named
@RequestScoped
public class CaseAssistanceBacking {
  @Inject private AssistanceService requests;

  private List<AssistanceRow> rows;

  public String getNumber() {
    return Asked.number().value();
  }

  public List<AssistanceRow> getRows() {
    if (rows == null) {
      rows = requests.of(Asked.number());
    }
    return rows;
  }
}
