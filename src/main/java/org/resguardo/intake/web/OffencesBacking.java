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
import org.resguardo.kernel.TypedDate;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Offence;

/** Offences to choose from: those in force on the day of the facts as it stands in the form. */
@Named
@RequestScoped
public class OffencesBacking {
  private static final int MOST = 20;

  @Inject CodeBook codes;
  @Inject DateWords dates;

  public List<String> find(String query) {
    LocalDate on =
        TypedDate.fuzzy(Faces.getRequestParameter("form:from"), dates.today())
            .map(FuzzyDate::latest)
            .filter(day -> !day.isAfter(dates.today()))
            .orElse(dates.today());
    return codes.offences(query, on, locale()).stream().map(Offence::code).limit(MOST).toList();
  }

  /** The row of the pack, or null. */
  public Offence of(String code) {
    return codes.offence(code).orElse(null);
  }

  public String summary(String code) {
    return code == null ? "" : codes.offenceSummary(code, locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
