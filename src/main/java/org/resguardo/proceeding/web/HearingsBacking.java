package org.resguardo.proceeding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleModel;
import org.resguardo.kernel.DateWords;
import org.resguardo.proceeding.AgendaQuery;
import org.resguardo.proceeding.AgendaRow;
import org.resguardo.proceeding.AgendaService;
import org.resguardo.proceeding.HearingState;
import org.resguardo.proceeding.ProsecutorView;
import org.resguardo.reference.CodeBook;

/** The calendar of hearings with the list beside it. What is shown stands in the address. */
@Named
@RequestScoped
public class HearingsBacking {
  /** How many past hearings without result are named one by one. */
  private static final int NAMED = 3;

  /** A hyphen at which a calendar entry does not break. */
  private static final char NO_BREAK = '\u2011';

  @Inject private AgendaService agenda;
  @Inject private CodeBook codes;
  @Inject private DateWords dates;

  private List<AgendaRow> rows;
  private List<AgendaRow> late;
  private List<ProsecutorView> prosecutors;

  public String getView() {
    String view = asked("view");
    return "month".equals(view) || "list".equals(view) ? view : "week";
  }

  public LocalDate getOn() {
    String on = asked("on");
    try {
      return on == null ? dates.today() : LocalDate.parse(on);
    } catch (DateTimeParseException noDate) {
      return dates.today();
    }
  }

  public LocalDate getFrom() {
    LocalDate on = getOn();
    return "month".equals(getView())
        ? on.withDayOfMonth(1)
        : on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  public LocalDate getTo() {
    LocalDate from = getFrom();
    return "month".equals(getView()) ? from.plusMonths(1).minusDays(1) : from.plusDays(6);
  }

  public LocalDate getBefore() {
    return "month".equals(getView()) ? getFrom().minusMonths(1) : getFrom().minusWeeks(1);
  }

  public LocalDate getAfter() {
    return getTo().plusDays(1);
  }

  public List<AgendaRow> getRows() {
    if (rows == null) {
      rows = isBacklog() ? agenda.list(query(null, null)) : agenda.list(query(getFrom(), getTo()));
    }
    return rows;
  }

  /** The list of what still needs a result knows no week: nothing drops out of it by waiting. */
  public boolean isBacklog() {
    return isWithoutResult() && "list".equals(getView());
  }

  public ScheduleModel getCalendar() {
    return new LazyScheduleModel() {
      private static final long serialVersionUID = 1L;

      @Override
      public void loadEvents(LocalDateTime start, LocalDateTime end) {
        LocalDate last = end.toLocalDate().minusDays(1);
        agenda.list(query(start.toLocalDate(), last)).forEach(row -> addEvent(event(row)));
      }
    };
  }

  private DefaultScheduleEvent<AgendaRow> event(AgendaRow row) {
    String room = row.room() == null ? "" : " · " + row.room();
    return DefaultScheduleEvent.<AgendaRow>builder()
        .id("" + row.id())
        .title(
            codes.title("hearing_kind", row.kind(), language())
                + "\n"
                + row.shownNumber().replace('-', NO_BREAK)
                + room)
        .startDate(row.start())
        .endDate(row.end())
        .url(Faces.getRequestContextPath() + address(row))
        .styleClass(tone(row.state()))
        .editable(false)
        .build();
  }

  public String address(AgendaRow row) {
    return "/cases/" + row.number() + "/hearings/" + row.id();
  }

  public String tone(HearingState state) {
    return switch (state) {
      case NEEDS_RESULT -> "need";
      case COMING, TODAY -> "";
      default -> "held";
    };
  }

  /** First and last full hour of the week's hearings, at least from 7 to 18. */
  public String getOpens() {
    int first = getRows().stream().mapToInt(row -> row.start().getHour()).min().orElse(7);
    return "%02d:00:00".formatted(Math.min(first, 7));
  }

  public String getCloses() {
    int last =
        getRows().stream()
            .mapToInt(
                row ->
                    row.end().toLocalDate().isAfter(row.start().toLocalDate())
                        ? 24
                        : row.end().getHour() + 1)
            .max()
            .orElse(18);
    return "%02d:00:00".formatted(Math.min(24, Math.max(last, 18)));
  }

  public boolean isWeekend() {
    return getRows().stream().anyMatch(row -> row.start().getDayOfWeek().getValue() > 5);
  }

  /** Past hearings that still need a result, the oldest first. */
  public List<AgendaRow> getLate() {
    if (late == null) {
      late = agenda.list(new AgendaQuery(null, null, null, null, null, true));
    }
    return late;
  }

  public List<AgendaRow> getNamedLate() {
    return getLate().subList(0, Math.min(NAMED, getLate().size()));
  }

  public List<ProsecutorView> getProsecutors() {
    if (prosecutors == null) {
      prosecutors = agenda.prosecutors();
    }
    return prosecutors;
  }

  public String getOffice() {
    return asked("office");
  }

  public String getProsecutor() {
    return asked("prosecutor");
  }

  public String getKind() {
    return asked("kind");
  }

  public boolean isWithoutResult() {
    return "true".equals(asked("pending"));
  }

  public boolean isFiltered() {
    return getOffice() != null || getProsecutor() != null || getKind() != null || isWithoutResult();
  }

  /** This page with the same filters, another view or another day. */
  public String link(String view, LocalDate on) {
    var address =
        new StringBuilder(Faces.getRequestContextPath() + "/hearings?view=" + view + "&on=" + on);
    for (String name : List.of("office", "prosecutor", "kind", "pending")) {
      if (asked(name) != null) {
        address.append('&').append(name).append('=').append(encode(asked(name)));
      }
    }
    return address.toString();
  }

  private static String encode(String value) {
    return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
  }

  private AgendaQuery query(LocalDate from, LocalDate to) {
    return new AgendaQuery(from, to, getOffice(), getProsecutor(), getKind(), isWithoutResult());
  }

  private static java.util.Locale language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  private static String asked(String name) {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    String value = parameters.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
