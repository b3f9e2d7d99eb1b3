package org.resguardo.proceeding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.TypedDate;
import org.resguardo.proceeding.AgendaRow;
import org.resguardo.proceeding.AgendaService;
import org.resguardo.proceeding.HearingState;

/** The hearings of one day on one sheet, to take to court: codes only. */
@Named
@RequestScoped
public class HearingDayBacking {
  @Inject private AgendaService agenda;
  @Inject private DateWords dates;

  private List<AgendaRow> rows;

  public LocalDate getOn() {
    return TypedDate.day(Faces.getRequestParameter("on"), dates.today()).orElse(dates.today());
  }

  public List<AgendaRow> getRows() {
    if (rows == null) {
      rows =
          agenda.print(getOn()).stream()
              .filter(row -> row.state() != HearingState.CANCELLED)
              .toList();
    }
    return rows;
  }
}
