package org.resguardo.reference;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resguardo.reference.PackChange.Kind;

/**
 * The rows in which a pack differs from the files of the last load. A confirmed row that records
 * point to is law of old cases: its content may not be rewritten, only ended and followed by a new
 * code. A row that was never confirmed may be corrected.
 */
final class PackComparison {
  /** What is not law: words, order, validity, sources and the state of review. */
  private static final Set<String> NO_LAW =
      Set.of("sort", "rank", "valid_from", "valid_to", "confirmed", "source", "iso", "phone");

  private static final String SETTINGS = "pack.properties";

  private final Pack pack;
  private final Map<String, String> installed;
  private final PackUse use;
  private final List<PackChange> changes = new ArrayList<>();

  PackComparison(Pack pack, Map<String, String> installed, PackUse use) {
    this.pack = pack;
    this.installed = installed;
    this.use = use;
  }

  List<PackChange> changes() throws SQLException {
    for (PackFile file : PackFile.values()) {
      if (file != PackFile.CODE) {
        compare(file);
      }
    }
    papers();
    settings();
    return List.copyOf(changes);
  }

  private void compare(PackFile file) throws SQLException {
    Map<String, CsvFile.Row> before = rows(file, before(file));
    Map<String, CsvFile.Row> now = rows(file, pack.rows(file));
    for (Map.Entry<String, CsvFile.Row> row : now.entrySet()) {
      CsvFile.Row old = before.get(row.getKey());
      if (old == null) {
        changes.add(new PackChange(file.fileName(), row.getKey(), Kind.ADDED, List.of(), 0, false));
      } else {
        change(file, row.getKey(), old, row.getValue());
      }
    }
    for (String code : before.keySet()) {
      if (!now.containsKey(code)) {
        long uses = use.of(file, code);
        // A stage has no end of its own: accused who stand in it would stand nowhere.
        boolean blocked = file == PackFile.STAGE && uses > 0;
        changes.add(new PackChange(file.fileName(), code, Kind.CLOSED, List.of(), uses, blocked));
      }
    }
  }

  private void change(PackFile file, String code, CsvFile.Row old, CsvFile.Row now)
      throws SQLException {
    List<String> cells = new ArrayList<>();
    boolean law = false;
    for (String column : columns(old, now)) {
      if (!old.get(column).equals(now.get(column))) {
        cells.add(column + ": " + shown(old.get(column)) + " → " + shown(now.get(column)));
        law |= isLaw(column);
      }
    }
    if (!cells.isEmpty()) {
      long uses = use.of(file, code);
      boolean blocked = law && uses > 0 && "C".equals(old.get("confirmed"));
      changes.add(new PackChange(file.fileName(), code, Kind.CHANGED, cells, uses, blocked));
    }
  }

  private static boolean isLaw(String column) {
    return !NO_LAW.contains(column) && !column.matches("(title|synonyms|summary|consequence)_.*");
  }

  /** A template is one text: that it changed is told, not how. */
  private void papers() {
    Map<String, String> now = new TreeMap<>();
    pack.papers()
        .forEach(
            (name, texts) ->
                texts.forEach((language, text) -> now.put(Pack.paperFile(name, language), text)));
    now.forEach(
        (file, text) -> {
          String old = installed.get(file);
          if (!text.equals(old)) {
            Kind kind = old == null ? Kind.ADDED : Kind.CHANGED;
            changes.add(new PackChange(file, file, kind, List.of(), 0, false));
          }
        });
    installed.keySet().stream()
        .filter(file -> file.startsWith("paper_") && !now.containsKey(file))
        .forEach(file -> changes.add(new PackChange(file, file, Kind.CLOSED, List.of(), 0, false)));
  }

  private void settings() {
    Map<String, String> before = properties(installed.get(SETTINGS));
    List<String> cells =
        Stream.concat(before.keySet().stream(), pack.settings().keySet().stream())
            .distinct()
            .sorted()
            .filter(
                name ->
                    !before.getOrDefault(name, "").equals(pack.settings().getOrDefault(name, "")))
            .map(
                name ->
                    "%s: %s → %s"
                        .formatted(
                            name,
                            shown(before.getOrDefault(name, "")),
                            shown(pack.settings().getOrDefault(name, ""))))
            .toList();
    if (!installed.isEmpty() && !cells.isEmpty()) {
      changes.add(new PackChange(SETTINGS, SETTINGS, Kind.CHANGED, cells, 0, false));
    }
  }

  private List<CsvFile.Row> before(PackFile file) {
    String text = installed.get(file.fileName());
    return text == null
        ? List.of()
        : CsvFile.parse(file.fileName(), text, new PackProblems()).rows();
  }

  private static Map<String, CsvFile.Row> rows(PackFile file, List<CsvFile.Row> of) {
    Map<String, CsvFile.Row> rows = new LinkedHashMap<>();
    of.forEach(row -> rows.put(row.get(file.key()), row));
    return rows;
  }

  private static List<String> columns(CsvFile.Row old, CsvFile.Row now) {
    return Stream.concat(old.cells().keySet().stream(), now.cells().keySet().stream())
        .distinct()
        .toList();
  }

  private static Map<String, String> properties(String text) {
    java.util.Properties read = new java.util.Properties();
    try {
      read.load(new java.io.StringReader(text == null ? "" : text));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Map<String, String> properties = new java.util.TreeMap<>();
    read.stringPropertyNames().forEach(name -> properties.put(name, read.getProperty(name)));
    return properties;
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "—" : cell;
  }
}
