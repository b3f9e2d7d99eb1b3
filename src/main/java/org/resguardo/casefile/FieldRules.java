package org.resguardo.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one table of mandatory fields, the same for page, API and import: what is missing appears as
 * a gap, never as a refusal to save, except what registration itself needs.
 */
@ApplicationScoped
public class FieldRules {
  private List<FieldRule> rules = List.of();

  @PostConstruct
  void read() {
    try (InputStream in = FieldRules.class.getResourceAsStream("/field_rule.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rules = parse(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("field_rule.csv", e);
    }
  }

  static FieldRules of(List<String> lines) {
    FieldRules table = new FieldRules();
    table.rules = parse(lines);
    return table;
  }

  private static List<FieldRule> parse(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("record,"))
        .map(line -> line.split(",", -1))
        .map(cells -> new FieldRule(cells[0], cells[1], cells[2].charAt(0), condition(cells[3])))
        .toList();
  }

  private static Map<String, String> condition(String text) {
    Map<String, String> wanted = new LinkedHashMap<>();
    for (String part : text.isBlank() ? new String[0] : text.strip().split("&")) {
      String[] sides = part.split("=", 2);
      wanted.put(sides[0], sides[1]);
    }
    return wanted;
  }

  /**
   * Fields of a record that bind and are empty, in the order of the table, for the given phases.
   */
  public List<Missing> missing(String record, Map<String, Object> facts, String phases) {
    return rules.stream()
        .filter(rule -> rule.record().equals(record) && phases.indexOf(rule.phase()) >= 0)
        .filter(rule -> rule.applies(facts) && rule.isMissing(facts))
        .map(rule -> new Missing(rule.field(), String.valueOf(rule.phase())))
        .toList();
  }

  /** A field that is missing, and the phase before which it must be there. */
  public record Missing(String field, String phase) {}
}
