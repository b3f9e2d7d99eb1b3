package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.resguardo.kernel.Messages;

/** What is wrong in a workbook, in the reader's language. */
@ApplicationScoped
public class ImportWords {
  @Inject Messages messages;

  /** The first of these languages that the house speaks, else Spanish. */
  public Locale language(List<Locale> wanted) {
    return wanted.stream()
        .filter(locale -> messages.languages().contains(locale.getLanguage()))
        .findFirst()
        .orElse(Locale.forLanguageTag("es"));
  }

  public String text(Locale locale, String key, Object... arguments) {
    return messages.text(locale, key, arguments);
  }

  public String message(ImportProblem problem, Locale locale) {
    return messages.text(locale, problem.key(), problem.arguments().toArray());
  }

  /** Sheet, row and column, as far as the problem has them. */
  public String place(ImportProblem problem, Locale locale) {
    // A row is a name here: no thousands separator.
    String row = Integer.toString(problem.row());
    if (problem.column() == null || problem.letter() == null) {
      return messages.text(locale, "intake.imports.placeRow", problem.sheet(), row);
    }
    return messages.text(
        locale, "intake.imports.place", problem.sheet(), row, problem.letter(), problem.column());
  }
}
