package org.resguardo.proceeding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.MachineClock;
import org.resguardo.proceeding.AgendaRow;
import org.resguardo.proceeding.AgendaService;
import org.resguardo.proceeding.HearingState;
import org.resguardo.reference.CodeBook;

/** One's own hearings as a calendar file. */
@Named
@RequestScoped
public class OwnHearingsBacking {
  @Inject private AgendaService agenda;
  @Inject private CodeBook codes;
  @Inject @MachineClock private Clock clock;

  /** Answers the file instead of a page. */
  public void send() throws IOException {
    Locale locale = Faces.getLocale();
    List<IcsFile.Event> events = agenda.own().stream().map(row -> event(row, locale)).toList();
    String file = IcsFile.of(events, clock.getZone(), clock.instant(), "Resguardo");
    Faces.getResponse().setContentType("text/calendar; charset=UTF-8");
    Faces.getResponse().setHeader("Cache-Control", "no-store");
    Faces.getResponse().setHeader("Content-Disposition", "attachment; filename=\"resguardo.ics\"");
    Faces.getResponse().getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
    Faces.responseComplete();
  }

  private IcsFile.Event event(AgendaRow row, Locale locale) {
    String court = codes.title("court", row.court(), locale);
    return new IcsFile.Event(
        row.id(),
        row.version(),
        row.start(),
        row.minutes(),
        codes.title("hearing_kind", row.kind(), locale) + ", " + row.number(),
        row.room() == null ? court : court + ", " + row.room(),
        row.state() == HearingState.CANCELLED);
  }
}
