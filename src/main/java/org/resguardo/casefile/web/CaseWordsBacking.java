package org.resguardo.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.CaseRow;
import org.resguardo.casefile.CaseView;
import org.resguardo.casefile.HistoryPage;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.Permission;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;

/** What stands in a case, in the reader's words. */
@Named("caseWords")
@ApplicationScoped
public class CaseWordsBacking {
  private static final Pattern NAMED = Pattern.compile("([a-z]+(?: [a-z]+)*)((?: \\S*\\d\\S*)?)");

  @Inject CodeBook codes;
  @Inject Messages messages;
  @Inject DetailWords details;

  /** A filter of the list. */
  public String tag(ListAddress.Tag tag) {
    Locale locale = Faces.getLocale();
    return switch (tag.name()) {
      case "state" -> known("casefile.state." + tag.value(), tag.value());
      case "flag" -> known("casefile.flag." + tag.value(), tag.value());
      case "need" -> known("casefile.need." + tag.value(), tag.value());
      case "stage" -> codes.title("stage", tag.value(), locale);
      case "office" -> codes.title("office", tag.value(), locale);
      case "set" -> text("casefile.filter.set");
      case "from", "to" -> text("casefile.filter." + tag.name()) + " " + tag.value();
      default -> tag.value();
    };
  }

  /** A place of the facts in one line. */
  public String place(CaseView.Place place) {
    Locale locale = Faces.getLocale();
    String where =
        place.division() != null
            ? codes.title("division", place.division(), locale)
            : codes.title("country", place.country(), locale);
    String exact = place.place() == null ? where : place.place() + ", " + where;
    return exact + " (" + codes.title("event_phase", place.phase(), locale) + ")";
  }

  /** A case in one line, for a list to choose from. */
  public String line(CaseRow row) {
    List<String> parts = new ArrayList<>(List.of(row.number()));
    parts.add(text("casefile.need." + row.need()));
    parts.add(codes.title("stage", row.stageCode(), Faces.getLocale()));
    if (row.prosecutor() != null) {
      parts.add(row.prosecutor());
    }
    return String.join(" · ", parts);
  }

  /** The label of a field of the case, wherever it is labelled. */
  public String field(String name) {
    return known("casefile.new." + name, known("casefile.edit." + name, name));
  }

  /** What the office tells whoever brings a complaint. */
  public String getReception() {
    String own = codes.setting("reception.text." + Faces.getLocale().getLanguage());
    return own == null ? codes.setting("reception.text.en") : own;
  }

  public String phone(String office) {
    return codes.office(office).phone();
  }

  /** The acts that the log can be narrowed to. */
  public List<CodeView> getActions() {
    return java.util.Arrays.stream(Permission.values())
        .filter(Permission::audited)
        .map(each -> new CodeView(each.name(), action(each.name()), Map.of()))
        .filter(each -> messages.has(Faces.getLocale(), "casefile.action." + each.code()))
        .toList();
  }

  public String action(String action) {
    return known("casefile.action." + action, action);
  }

  /** What an entry of the log says: the reason, and each field from its old to its new value. */
  public List<String> changes(HistoryPage.Row row) {
    List<String> lines = new ArrayList<>();
    if (row.reason() != null) {
      lines.add(details.value("reason", row.reason(), Faces.getLocale()));
    }
    row.detail()
        .forEach(
            (name, content) -> {
              if ("*".equals(content)) {
                lines.add(text("casefile.history.text", field(name)));
              } else if (DetailWords.speaks(content)) {
                lines.add(detail(name) + ": " + details.value(name, content, Faces.getLocale()));
              }
            });
    return lines;
  }

  /** The person or charge an entry is about; numbers that only the machine knows are left out. */
  public String subject(HistoryPage.Row row) {
    return DetailWords.isSpoken(row.subject()) ? row.subject() : "";
  }

  /** The details of an entry of the whole log, in words; what is empty says nothing. */
  public List<String> logged(Map<String, String> detail) {
    return detail.entrySet().stream()
        .filter(part -> !part.getValue().isBlank())
        .map(
            part ->
                detail(part.getKey())
                    + ": "
                    + details.value(part.getKey(), part.getValue(), Faces.getLocale()))
        .toList();
  }

  /** What an entry is about: a code as it is, the word before a number in the reader's language. */
  public String about(String subject) {
    if (subject == null) {
      return "";
    }
    Matcher named = NAMED.matcher(subject);
    return named.matches()
        ? known("casefile.subject." + named.group(1).replace(' ', '_'), named.group(1))
            + named.group(2)
        : subject;
  }

  private String detail(String name) {
    String own = details.label(name, Faces.getLocale());
    return own == null ? field(name) : own;
  }

  private String known(String key, String otherwise) {
    return messages.has(Faces.getLocale(), key) ? text(key) : otherwise;
  }

  private String text(String key, Object... arguments) {
    return messages.text(Faces.getLocale(), key, arguments);
  }
}
