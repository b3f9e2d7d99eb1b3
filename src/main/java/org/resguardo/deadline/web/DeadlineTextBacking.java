package org.resguardo.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.resguardo.deadline.DeadlineRow;
import org.resguardo.deadline.DeadlineWords;

/** Words of a row: {@code #{deadlineText.title(row)}}. */
@Named("deadlineText")
@RequestScoped
public class DeadlineTextBacking {
  @Inject private DeadlineWords words;

  public String title(DeadlineRow row) {
    return words.title(row, locale());
  }

  public String article(DeadlineRow row) {
    return words.article(row);
  }

  public String consequence(DeadlineRow row) {
    return words.consequence(row, locale());
  }

  public String sentence(DeadlineRow row) {
    return words.sentence(row, locale());
  }

  public List<DeadlineWords.Line> lines(DeadlineRow row) {
    return words.lines(row, locale());
  }

  public String event(String code) {
    return words.event(code, locale());
  }

  /** How a term ended: done in time or late, fallen away, missed. */
  public String end(DeadlineRow row) {
    return words.end(row, locale());
  }

  public String cause(String cause) {
    return words.say("deadline.cause." + words.cause(cause, locale()), locale());
  }

  /** The name of a choice of a filter. */
  public String choice(String filter, String value) {
    return words.choice(filter, value, locale());
  }

  private static Locale locale() {
    return Faces.getLocale();
  }
}
