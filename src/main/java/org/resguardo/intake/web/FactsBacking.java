package org.resguardo.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resguardo.casefile.FactView;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/**
 * Facts in words: {@code #{facts.label('intake.victim', fact)}} and {@code #{facts.text(fact)}}.
 */
@Named("facts")
@ApplicationScoped
public class FactsBacking {
  @Inject CodeBook codes;
  @Inject Messages messages;
  @Inject DateWords dates;

  /** The label that the form gives this fact. */
  public String label(String prefix, FactView fact) {
    return named(prefix, fact.name());
  }

  /** The label of a property, whether or not it stands in a part of the form. */
  public String named(String prefix, String name) {
    return messages.text(locale(), prefix + "." + name.substring(name.lastIndexOf('.') + 1));
  }

  /** A dash where nothing is said. */
  public String text(FactView fact) {
    return fact.isEmpty()
        ? "\u2014"
        : fact.values().stream().map(value -> word(fact, value)).collect(Collectors.joining(", "));
  }

  private String word(FactView fact, Object value) {
    return switch (fact.kind()) {
      case "CODE" -> codes.title(fact.list(), value.toString(), locale());
      case "DAY" -> dates.date(locale(), (LocalDate) value);
      case "FUZZY" -> dates.fuzzy(locale(), (FuzzyDate) value);
      case "FLAG" -> messages.text(locale(), Boolean.TRUE.equals(value) ? "shell.yes" : "shell.no");
      default -> value.toString();
    };
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
