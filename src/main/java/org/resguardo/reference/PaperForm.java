package org.resguardo.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template of a paper. Line by line: {@code # title}, {@code ## heading}, {@code - item}, {@code
 * |= head of a table | …}, {@code | row | …}, {@code ___ who signs}, else a paragraph; {@code
 * {{case.number}}} is a field. {@code {{#count}}} and {@code {{/count}}}, each on a line of its
 * own, repeat what is between them for every count; {@code {{^count}}} shows it when there is none.
 */
public final class PaperForm {
  private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern FENCE = Pattern.compile("\\{\\{([#^/])([a-z]+)}}");

  private record Part(String section, boolean whenNone, List<PaperLine> lines) {}

  private final List<Part> parts = new ArrayList<>();
  private final Consumer<String> faults;
  private Part open = new Part(null, false, new ArrayList<>());

  private PaperForm(Consumer<String> faults) {
    this.faults = faults;
    parts.add(open);
  }

  /** Reads a template that was checked when the pack was. */
  public static PaperForm read(String text) {
    return read(text, fault -> {});
  }

  /** Names every fault of a template, with its line. */
  static void check(PaperKind kind, String text, Consumer<String> faults) {
    PaperForm form = read(text, faults);
    for (Part part : form.parts) {
      if (part.section() != null && !kind.hasSection(part.section())) {
        faults.accept("the section " + part.section() + " is not one of this paper");
      }
      String inside = part.whenNone() ? null : part.section();
      part.lines().stream()
          .flatMap(line -> line.cells().stream())
          .flatMap(cell -> FIELD.matcher(cell).results())
          .map(found -> found.group(1))
          .filter(field -> !kind.hasField(field, inside))
          .forEach(field -> faults.accept("{{" + field + "}} is not a field of this paper"));
    }
    if (form.title().isEmpty()) {
      faults.accept("the first line must be the title: # …");
    }
  }

  private static PaperForm read(String text, Consumer<String> faults) {
    PaperForm form = new PaperForm(faults);
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(form::take);
    if (form.open.section() != null) {
      faults.accept("the section " + form.open.section() + " has no end");
    }
    return form;
  }

  private void take(String line) {
    Matcher fence = FENCE.matcher(line);
    if (!fence.matches()) {
      open.lines().add(line(line));
    } else if (fence.group(1).equals("/")) {
      close(fence.group(2));
    } else if (open.section() != null) {
      faults.accept("the section " + fence.group(2) + " begins inside another");
    } else {
      begin(fence.group(2), fence.group(1).equals("^"));
    }
  }

  private void close(String section) {
    if (!section.equals(open.section())) {
      faults.accept("the section " + section + " ends where it did not begin");
    }
    begin(null, false);
  }

  private void begin(String section, boolean whenNone) {
    open = new Part(section, whenNone, new ArrayList<>());
    parts.add(open);
  }

  private static PaperLine line(String line) {
    PaperLine.Shape shape =
        Arrays.stream(PaperLine.Shape.values())
            .filter(one -> line.startsWith(one.mark()))
            .findFirst()
            .orElse(PaperLine.Shape.TEXT);
    String text = line.substring(shape.mark().length()).strip();
    return new PaperLine(
        shape, shape.isRow() ? List.of(text.split("\\s*\\|\\s*", -1)) : List.of(text));
  }

  /** The first line, when it is a title without fields; else empty. */
  public String title() {
    List<PaperLine> first = parts.get(0).lines();
    boolean titled = !first.isEmpty() && first.get(0).shape() == PaperLine.Shape.TITLE;
    return titled && !first.get(0).text().contains("{{") ? first.get(0).text() : "";
  }

  /**
   * The paper: each field by its value ({@code case.number}), each section once for every map of
   * its own fields. A value that is missing or empty shows as a dash.
   */
  public List<PaperLine> fill(
      Map<String, String> fields, Map<String, List<Map<String, String>>> sections) {
    List<PaperLine> lines = new ArrayList<>();
    for (Part part : parts) {
      List<Map<String, String>> once = List.of(Map.of());
      List<Map<String, String>> rows =
          part.section() == null ? once : sections.getOrDefault(part.section(), List.of());
      if (part.whenNone()) {
        rows = rows.isEmpty() ? once : List.of();
      }
      rows.forEach(row -> lines.addAll(filled(part, fields, row)));
    }
    return lines;
  }

  private static List<PaperLine> filled(
      Part part, Map<String, String> fields, Map<String, String> row) {
    return part.lines().stream()
        .map(
            line ->
                new PaperLine(
                    line.shape(),
                    line.cells().stream().map(cell -> filled(cell, fields, row)).toList()))
        .toList();
  }

  private static String filled(String cell, Map<String, String> fields, Map<String, String> row) {
    return FIELD
        .matcher(cell)
        .replaceAll(
            found -> {
              String value = row.getOrDefault(found.group(1), fields.get(found.group(1)));
              return Matcher.quoteReplacement(value == null || value.isBlank() ? "—" : value);
            });
  }
}
