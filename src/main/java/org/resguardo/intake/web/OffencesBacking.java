package org.resguardo.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.TypedDate;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Offence;

/** Offences to choose from: those in force on the day of the facts as it stands in the form. */
@Named
@RequestScoped
public class OffencesBacking {
  private static final int MOST = 20;
  private static final int MONTHS = 12;

  @Inject CodeBook codes;
  @Inject DateWords dates;
  @Inject Messages messages;

  public List<String> find(String query) {
    return codes.offences(query, factsOn(), locale()).stream()
        .map(Offence::code)
        .limit(MOST)
        .toList();
  }

  private LocalDate factsOn() {
    return TypedDate.fuzzy(Faces.getRequestParameter("form:from"), dates.today())
        .map(FuzzyDate::latest)
        .filter(day -> !day.isAfter(dates.today()))
        .orElse(dates.today());
  }

  /** Its title; of a later text that is offered because it is milder, that too. */
  public String label(String code) {
    String title = codes.title("offence", code, locale());
    return later(code) ? messages.text(locale(), "intake.count.milder.option", title) : title;
  }

  /** Not law on the day of the facts, and offered because it is milder than what was. */
  public boolean later(String code) {
    Offence offence = of(code);
    return offence != null && !offence.milderThan().isEmpty() && !offence.validOn(factsOn());
  }

  /** Later texts that are milder than this one, by title. */
  public List<String> milder(String code) {
    return codes.offences("", null, locale()).stream()
        .filter(offence -> offence.milderThan().contains(code))
        .map(offence -> codes.title("offence", offence.code(), locale()))
        .toList();
  }

  /** The row of the pack, or null. */
  public Offence of(String code) {
    return codes.offence(code).orElse(null);
  }

  public String summary(String code) {
    return code == null ? "" : codes.offenceSummary(code, locale());
  }

  /** "8 a 16 años", or nothing when the law gives none in months. */
  public String penalty(String code) {
    Offence offence = of(code);
    if (offence == null || offence.maxMonths() == null) {
      return "";
    }
    int least = offence.minMonths() == null ? 0 : offence.minMonths();
    boolean years = least % MONTHS == 0 && offence.maxMonths() % MONTHS == 0;
    int unit = years ? MONTHS : 1;
    return messages.text(
        locale(),
        years ? "intake.counts.years" : "intake.counts.months",
        String.valueOf(least / unit),
        String.valueOf(offence.maxMonths() / unit));
  }

  /** The law and since when its text holds. */
  public String law(String code) {
    Offence offence = of(code);
    if (offence == null) {
      return "";
    }
    return offence.validFrom() == null
        ? offence.law()
        : messages.text(
            locale(),
            "intake.count.lawSince",
            offence.law(),
            dates.date(locale(), offence.validFrom()));
  }

  public boolean confirmed(String code) {
    Offence offence = of(code);
    return offence == null || offence.confirmed();
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
