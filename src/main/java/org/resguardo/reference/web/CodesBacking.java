package org.resguardo.reference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;

/** Words for codes on a page: {@code #{codes.title('sex', row.sex())}}. Never a statement. */
@Named("codes")
@RequestScoped
public class CodesBacking {
  @Inject private CodeBook book;
  @Inject @BusinessClock private Clock clock;

  /** The words for a code; an offence comes with its article: "Art. 172. Trata de personas". */
  public String title(String list, String code) {
    String title = book.title(list, code, locale());
    return "offence".equals(list)
        ? book.offence(code).map(of -> "Art. " + of.article() + ". " + title).orElse(title)
        : title;
  }

  public String listTitle(String list) {
    return book.listTitle(list, locale());
  }

  /** What may be chosen today. */
  public List<CodeView> values(String list) {
    return book.values(list, LocalDate.now(clock), locale());
  }

  /** What may be chosen today in a case of that procedure. */
  public List<CodeView> valuesIn(String list, String procedure) {
    return values(list).stream()
        .filter(value -> book.procedures().has(procedure, list, value.code()))
        .toList();
  }

  /** What may be chosen today to find cases; of those that few may see, for these few alone. */
  public List<CodeView> valuesToFind(String list, boolean sealed) {
    return values(list).stream()
        .filter(value -> sealed || !book.procedures().onlySealed(list, value.code()))
        .toList();
  }

  /** Whether cases stand there that few may see: to others such a stage says nothing. */
  public boolean isSealedStage(String stage) {
    return book.procedures().isSealed(book.stage(stage).procedure());
  }

  /** What may be chosen today below another value, for instance the cantons of a province. */
  public List<CodeView> children(String list, String parent) {
    return book.children(list, parent, LocalDate.now(clock), locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
