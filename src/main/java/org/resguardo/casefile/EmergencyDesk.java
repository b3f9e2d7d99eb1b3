package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.access.Caller;
import org.resguardo.access.TextGuard;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Office;
import org.resguardo.reference.WorkCalendar;

/** Who reviews an emergency access, and until when. */
@ApplicationScoped
class EmergencyDesk {
  private static final int WORKING_DAYS = 3;

  @Inject CodeBook codes;
  @Inject Caller caller;
  @Inject TextGuard texts;
  @Inject @MachineClock Clock clock;

  /** The third working day after today. */
  LocalDate due() {
    WorkCalendar calendar = codes.terms().calendar();
    LocalDate day = LocalDate.now(clock);
    for (int counted = 0; counted < WORKING_DAYS; ) {
      day = day.plusDays(1);
      counted += calendar.counts(day, false) ? 1 : 0;
    }
    return day;
  }

  /** The office itself, and the one whose head stands in for it (an office without a head). */
  List<String> reviewedBy(String officeCode) {
    List<String> offices = new ArrayList<>(List.of(officeCode));
    String deputy = deputy(officeCode);
    if (deputy != null) {
      offices.add(deputy);
    }
    return offices;
  }

  /** The offices whose uses the caller reviews; null: of every office. */
  List<String> reviewed() {
    if (caller.scope(Permission.REVIEW_EMERGENCY).orElseThrow() == Scope.ALL) {
      return null;
    }
    String own = caller.profile().officeCode();
    List<String> offices = new ArrayList<>(List.of(own));
    codes.offices().stream()
        .map(Office::code)
        .filter(code -> own.equals(deputy(code)))
        .forEach(offices::add);
    return offices;
  }

  /**
   * The text with codes for the names of the case's people, without a word to who typed it: whether
   * a name stands in a case is nobody's to find out by typing it here. Neither side need read the
   * case; that either may write to it was checked before.
   */
  String coded(long caseId, String text) {
    return texts.codedUnread(caseId, text);
  }

  private String deputy(String officeCode) {
    return codes.setting("office.deputy." + officeCode);
  }
}
