package org.resguardo.proceeding;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * Hearings across cases, as far as the caller reaches: calendar, day sheet, own agenda, home page.
 */
@Boundary
public class AgendaService {
  /**
   * How far back one's own agenda goes, in days: enough for a calendar to take up a cancellation.
   */
  private static final int OWN_DAYS_BACK = 60;

  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject Desk desk;
  @Inject AgendaRepository agenda;

  /** In order of time; at most 501 rows, the last of which only tells that there are more. */
  @Requires(Permission.READ_HEARING)
  public List<AgendaRow> list(AgendaQuery query) {
    return agenda.list(query, reader());
  }

  /** As a list of one day, but made to be printed and taken away: it leaves an entry. */
  @Requires(Permission.READ_HEARING)
  public List<AgendaRow> print(LocalDate day) {
    deeds.current().logged().subject("hearings of " + day);
    return agenda.list(AgendaQuery.of(day, day), reader());
  }

  /** The caller's own hearings and those of people on leave whom the caller stands in for. */
  @Requires(Permission.READ_HEARING)
  public List<AgendaRow> own() {
    deeds.current().logged().subject("own hearings");
    return agenda.of(desk.selves(), desk.today().minusDays(OWN_DAYS_BACK), reader());
  }

  /** Every hearing of a case, the latest first. */
  @Requires(Permission.READ_HEARING)
  public List<AgendaRow> ofCase(CaseNumber number) {
    Admission admission = gate.admit(number, Permission.READ_HEARING);
    boolean victimsOnly = !admission.allows(Permission.READ_ACCUSED);
    return agenda.ofCase(
        admission.caseId(), new AgendaRepository.Reader(null, victimsOnly, desk.now()));
  }

  @Requires(Permission.READ_HEARING)
  public HearingHome home() {
    LocalDate monday = desk.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return agenda.home(monday, reader());
  }

  /** Whose hearings the caller may choose between; empty for who sees the own cases only. */
  @Requires(Permission.READ_HEARING)
  public List<ProsecutorView> prosecutors() {
    return switch (desk.scope(Permission.READ_HEARING)) {
      case OFFICE -> agenda.prosecutors(desk.office());
      case ALL -> agenda.prosecutors(null);
      case TEAM, OWN -> List.of();
    };
  }

  private AgendaRepository.Reader reader() {
    return new AgendaRepository.Reader(
        gate.rows(Permission.READ_HEARING), !desk.may(Permission.READ_ACCUSED), desk.now());
  }
}
