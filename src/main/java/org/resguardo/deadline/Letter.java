package org.resguardo.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;

/** A notice in words. Says which case and when, never who, what or why (DP-23). */
record Letter(String to, String subject, String text) {

  /** What a letter tells of one case. */
  record Item(String caseNumber, LocalDate dueOn) {}

  static Letter of(String to, List<Item> items, Locale locale, Messages messages, DateWords dates) {
    String lines =
        items.stream()
            .map(
                item ->
                    messages.text(
                        locale,
                        "deadline.mail.line",
                        item.caseNumber(),
                        dates.date(locale, item.dueOn())))
            .collect(Collectors.joining("\n"));
    String subject =
        items.size() == 1
            ? messages.text(locale, "deadline.mail.subject.one", items.get(0).caseNumber())
            : messages.text(locale, "deadline.mail.subject.many", items.size());
    return new Letter(
        to, subject, lines + "\n\n" + messages.text(locale, "deadline.mail.foot") + "\n");
  }
}
