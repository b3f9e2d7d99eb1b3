package org.resguardo.proceeding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.proceeding.AgendaRow;
import org.resguardo.proceeding.AgendaService;
import org.resguardo.proceeding.HearingState;

/** The hearings of one case: those to come or without result first, then the past ones. */
@Named
@RequestScoped
public class CaseHearingsBacking {
  @Inject private AgendaService agenda;

  private List<AgendaRow> rows;

  public String getNumber() {
    return Asked.number().value();
  }

  public List<AgendaRow> getRows() {
    if (rows == null) {
      rows = agenda.ofCase(Asked.number());
    }
    return rows;
  }

  /** The earliest first. */
  public List<AgendaRow> getOpen() {
    return getRows().stream()
        .filter(CaseHearingsBacking::isOpen)
        .sorted(java.util.Comparator.comparing(AgendaRow::start))
        .toList();
  }

  public List<AgendaRow> getPast() {
    return getRows().stream().filter(row -> !isOpen(row)).toList();
  }

  private static boolean isOpen(AgendaRow row) {
    return row.state() == HearingState.COMING
        || row.state() == HearingState.TODAY
        || row.state() == HearingState.NEEDS_RESULT;
  }
}
