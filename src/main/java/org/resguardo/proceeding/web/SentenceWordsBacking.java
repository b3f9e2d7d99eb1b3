package org.resguardo.proceeding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.Messages;
import org.resguardo.proceeding.SentenceView;
import org.resguardo.proceeding.Term;
import org.resguardo.reference.CodeBook;

/** Lengths of time and sums of money as a page reads them. */
@Named("sentenceWords")
@RequestScoped
public class SentenceWordsBacking {
  @Inject private Messages texts;
  @Inject private CodeBook codes;

  /** "6 años, 3 meses"; a dash for none. */
  public String term(Term term) {
    if (term == null || term.isNone()) {
      return "—";
    }
    List<String> parts = new ArrayList<>();
    add(parts, "years", term.years());
    add(parts, "months", term.months());
    add(parts, "days", term.days());
    return String.join(", ", parts);
  }

  private void add(List<String> parts, String unit, int number) {
    if (number > 0) {
      parts.add(texts.text(Faces.getLocale(), "proceeding.term." + unit, number));
    }
  }

  public String money(BigDecimal amount) {
    if (amount == null) {
      return "—";
    }
    NumberFormat format = NumberFormat.getNumberInstance(Faces.getLocale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return getCurrency() + " " + format.format(amount);
  }

  /** Code of the country's currency. */
  public String getCurrency() {
    String code = codes.setting("currency");
    return code == null ? "" : Currency.getInstance(code).getCurrencyCode();
  }

  /** What a penalty consists of. */
  public String penalty(SentenceView.Penalty one) {
    List<String> parts = new ArrayList<>();
    if (one.term() != null && !one.term().isNone()) {
      parts.add(term(one.term()));
    }
    if (one.fineDays() != null) {
      parts.add(texts.text(Faces.getLocale(), "proceeding.term.days", one.fineDays()));
    }
    if (one.fineAmount() != null) {
      parts.add(money(one.fineAmount()));
    }
    if (one.content() != null) {
      parts.add(one.content());
    }
    return String.join(", ", parts);
  }
}
