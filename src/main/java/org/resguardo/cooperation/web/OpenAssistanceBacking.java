package org.resguardo.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.cooperation.AssistanceRow;
import org.resguardo.cooperation.AssistanceService;

/** Requests under way, of all cases within reach. */
@Named
@RequestScoped
public class OpenAssistanceBacking {
  @Inject private AssistanceService requests;

  private List<AssistanceRow> rows;

  public List<AssistanceRow> getRows() {
    if (rows == null) {
      rows = requests.open();
    }
    return rows;
  }
}
