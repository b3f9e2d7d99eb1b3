package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/**
 * Entries of the log in the words of an extract. Whatever could speak of somebody else stays out:
 * typed reasons, changed values, and who the user is; a user is a role, an office and a number
 * within the extract, unless the country's pack says that the account is told ({@code
 * extract.accounts=true}).
 */
@ApplicationScoped
class ExtractWords {
  /** One line: number of the entry, when, who, what was done, classes of data, reason. */
  record Line(String entry, String when, String who, String what, String classes, String reason) {}

  static final String DASH = "—";
  private static final List<String> SHOWN_WITH_NUMBER = List.of("document", "evidence");

  @Inject CodeBook codes;
  @Inject Messages texts;
  @Inject DateWords dates;

  List<Line> lines(List<AuditEntry> entries, Locale locale) {
    Map<String, Integer> people = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (AuditEntry entry : entries) {
      int person = people.computeIfAbsent(entry.username(), fresh -> people.size() + 1);
      Map<String, String> detail = AuditService.detail(entry.detail());
      lines.add(
          new Line(
              String.valueOf(entry.id()),
              when(dates.local(entry.occurredAt()), locale),
              who(entry, person, locale),
              what(entry, locale),
              classes(detail, locale),
              reason(entry.reason(), locale)));
    }
    return lines;
  }

  String when(LocalDateTime at, Locale locale) {
    return dates.date(locale, at.toLocalDate()) + ", " + dates.time(at.toLocalTime());
  }

  private String who(AuditEntry entry, int person, Locale locale) {
    String office =
        entry.officeCode() == null ? null : codes.title("office", entry.officeCode(), locale);
    String account =
        Boolean.parseBoolean(codes.setting("extract.accounts")) ? entry.username() : null;
    return Stream.of(
            texts.text(locale, "audit.extract.person", String.valueOf(person)),
            account,
            codes.title("role", entry.roleCode(), locale),
            office)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String what(AuditEntry entry, Locale locale) {
    StringBuilder what = new StringBuilder(texts.text(locale, "audit.action." + entry.action()));
    String subject = entry.subject() == null ? "" : entry.subject();
    int space = subject.lastIndexOf(' ');
    if (space > 0) {
      String word = subject.substring(0, space);
      what.append(", ")
          .append(texts.text(locale, "casefile.subject." + word.replace(' ', '_')))
          .append(SHOWN_WITH_NUMBER.contains(word) ? subject.substring(space) : "");
    }
    return "DONE".equals(entry.outcome())
        ? what.toString()
        : what + " (" + texts.text(locale, "audit.outcome.DENIED") + ")";
  }

  private String classes(Map<String, String> detail, Locale locale) {
    if (detail.containsKey("documentClass")) {
      return codes.title("document_class", detail.get("documentClass"), locale);
    }
    String classes =
        Stream.of(detail.getOrDefault("classes", "").split(" "))
            .filter(one -> one.matches("P[0-5]"))
            .map(one -> texts.text(locale, "audit.extract.class." + one))
            .collect(Collectors.joining("; "));
    return classes.isEmpty() ? DASH : classes;
  }

  // "CODE" or "CODE: typed": the code is told, what was typed stays in the entry.
  private String reason(String reason, Locale locale) {
    if (reason == null || reason.isBlank()) {
      return DASH;
    }
    String code = reason.split(":", 2)[0].strip();
    String title = codes.title("opening_reason", code, locale);
    String typed = texts.text(locale, "audit.extract.typed");
    if (title == null || title.equals(code)) {
      return typed;
    }
    return reason.contains(":") ? title + ". " + typed : title;
  }
}
