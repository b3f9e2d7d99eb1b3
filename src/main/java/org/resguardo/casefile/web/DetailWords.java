package org.resguardo.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/**
 * What the log keeps as names and codes, in the reader's words; what no list knows stays as it is.
 */
@ApplicationScoped
class DetailWords {
  private static final Pattern SPOKEN = Pattern.compile("(?:[A-Z]{1,2}-|#)[A-Z0-9]{1,8}");
  // The lists in which a value of this name may be a code, the likelier first.
  private static final Map<String, List<String>> LISTS =
      Map.ofEntries(
          Map.entry(
              "kind",
              List.of(
                  "decision_kind",
                  "hearing_kind",
                  "case_link_kind",
                  "measure_kind",
                  "file_part",
                  "case_tie")),
          Map.entry("suspension", List.of("suspension_kind")),
          Map.entry("result", List.of("hearing_result")),
          Map.entry("assistanceKind", List.of("assistance_kind")),
          Map.entry("assistanceStep", List.of("assistance_step")),
          Map.entry("country", List.of("country")),
          Map.entry("record", List.of("retained")),
          Map.entry("expunged", List.of("expungement_ground")),
          Map.entry("rule", List.of("retention_rule")),
          Map.entry("verdict", List.of("emergency_verdict")),
          Map.entry(
              "reason",
              List.of(
                  "not_held_reason",
                  "acquittal_reason",
                  "closing_reason",
                  "transfer_reason",
                  "reopening_reason",
                  "assignment_reason",
                  "split_reason",
                  "opening_reason")),
          Map.entry("evidenceKind", List.of("evidence_kind")),
          Map.entry("documentClass", List.of("document_class")),
          Map.entry("part", List.of("file_part")),
          Map.entry("purpose", List.of("consent_purpose", "custody_purpose")),
          Map.entry("answer", List.of("consent_answer")),
          Map.entry("channel", List.of("notice_channel")),
          Map.entry("recipient", List.of("representative_kind")),
          Map.entry("event", List.of("victim_event")),
          Map.entry("repeatReason", List.of("repeat_reason")),
          Map.entry("representative", List.of("guardian_answer")),
          Map.entry("conflict", List.of("guardian_answer")),
          Map.entry("admission", List.of("evidence_admission")),
          Map.entry("end", List.of("evidence_end")),
          Map.entry("state", List.of("service_state")),
          Map.entry("step", List.of("measure_step")),
          Map.entry("cancelled", List.of("not_held_reason")),
          Map.entry("withdrawn", List.of("decision_kind")),
          Map.entry("role", List.of("role")),
          Map.entry("offence", List.of("offence")),
          Map.entry("office", List.of("office")),
          Map.entry("victim", List.of("age_group")),
          Map.entry("capacity", List.of("party_capacity")),
          Map.entry("border", List.of("border")),
          Map.entry("exploitation", List.of("exploitation")),
          Map.entry("sexExploitation", List.of("sex_exploitation")),
          Map.entry("confidentiality", List.of("confidentiality")),
          Map.entry("priority", List.of("priority")),
          Map.entry("howArose", List.of("how_arose")));

  // Details whose value has a text of its own.
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("action", "audit.action."),
          Map.entry("outcome", "audit.outcome."),
          Map.entry("audience", "statistics.audience."),
          Map.entry("decided", "retention.kind."),
          Map.entry("direction", "cooperation.direction."),
          Map.entry("emergency", "casefile.emergency.state."),
          Map.entry("factor", "access.factor.act."),
          Map.entry("release", "access.release.step."),
          Map.entry("settled", "person.match.state."),
          Map.entry("token", "access.token.scope."),
          Map.entry("transfer", "casefile.transfer.step."));

  @Inject CodeBook codes;
  @Inject Messages messages;
  @Inject DateWords dates;

  /** Whether a content tells a reader something: not empty, not a list of row numbers. */
  static boolean speaks(String content) {
    return !content.isBlank() && !content.startsWith("[");
  }

  /** Whether people call it so: V-7K2Q, A-1, NN-1, P-1, #1. */
  static boolean isSpoken(String subject) {
    return subject != null && SPOKEN.matcher(subject).matches();
  }

  /** The label of a detail, or null when the log has no word of its own for it. */
  String label(String name, Locale locale) {
    String key = "casefile.detail." + name;
    return messages.has(locale, key) ? messages.text(locale, key) : null;
  }

  /**
   * {@code before > after}, or one value; each part as a date, a code's title, a yes or no, or as
   * it is.
   */
  String value(String name, String content, Locale locale) {
    String[] parts = content.split(" > ", -1);
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append(text.isEmpty() ? "" : " → ").append(part(name, part.strip(), locale));
    }
    return parts.length == 2 && parts[0].isBlank()
        ? part(name, parts[1].strip(), locale)
        : text.toString();
  }

  private String part(String name, String code, Locale locale) {
    if (code.equals("true") || code.equals("false")) {
      return messages.text(locale, code.equals("true") ? "shell.yes" : "shell.no");
    }
    if (code.equals("NONE")) {
      return messages.text(locale, "casefile.detail.none");
    }
    String[] keys = keys(name, code);
    if (TEXTS.containsKey(name) && Arrays.stream(keys).allMatch(key -> messages.has(locale, key))) {
      return Arrays.stream(keys)
          .map(key -> messages.text(locale, key))
          .collect(Collectors.joining(", "));
    }
    for (String list : LISTS.getOrDefault(name, List.of())) {
      String title = codes.title(list, code, locale);
      if (!title.equals(code)) {
        return title;
      }
    }
    return moment(code, locale);
  }

  // One value, or several with commas.
  private static String[] keys(String name, String code) {
    String before = TEXTS.getOrDefault(name, "");
    return Arrays.stream(code.split(",")).map(one -> before + one).toArray(String[]::new);
  }

  private String moment(String text, Locale locale) {
    try {
      if (text.length() == 10) {
        return dates.date(locale, LocalDate.parse(text));
      }
      if (text.length() != 16 && !text.endsWith("Z")) {
        return text;
      }
      LocalDateTime at =
          text.endsWith("Z") ? dates.local(Instant.parse(text)) : LocalDateTime.parse(text);
      return dates.date(locale, at.toLocalDate()) + ", " + dates.time(at.toLocalTime());
    } catch (DateTimeException noDate) {
      return text;
    }
  }
}
