package org.resguardo.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.kernel.Messages;

/** A pack on a shelf, without a database between; that of Costa Rica unless another is named. */
final class ShelfFixture {
  private ShelfFixture() {}

  static CodeBook book() {
    return book("cr");
  }

  static CodeBook book(String country) {
    Messages messages = new Messages();
    messages.load();
    return CodeBook.of(shelf(pack(country)), messages);
  }

  static Pack pack() {
    return pack("cr");
  }

  static Pack pack(String country) {
    PackProblems problems = new PackProblems();
    Pack pack =
        Pack.read(
            PackFolder.ORIGINAL.resolve(country),
            PackFolder.ORIGINAL.resolve("standard"),
            problems);
    problems.refuse();
    return pack;
  }

  private static Shelf shelf(Pack pack) {
    return new Shelf(
        lists(pack),
        titles(pack),
        offences(pack),
        stages(pack),
        kinds(pack),
        new LinkedHashMap<>(),
        pack.settings());
  }

  private static Map<String, Stage> stages(Pack pack) {
    Map<String, Stage> stages = new LinkedHashMap<>();
    for (CsvFile.Row row : pack.rows(PackFile.STAGE)) {
      stages.put(
          row.get("code"),
          new Stage(
              row.get("code"),
              PackWriter.sort(row),
              row.get("step"),
              row.get("body"),
              ProcedureCheck.procedure(row),
              row.yes("final"),
              row.yes("suspended"),
              row.yes("closed")));
    }
    return stages;
  }

  private static Map<String, DecisionKind> kinds(Pack pack) {
    Map<String, DecisionKind> kinds = new LinkedHashMap<>();
    for (CsvFile.Row row : pack.rows(PackFile.DECISION_KIND)) {
      kinds.put(
          row.get("code"),
          new DecisionKind(
              row.get("code"),
              PackWriter.sort(row),
              row.get("body"),
              row.get("effect"),
              List.of(row.get("from_stages").split(" ")),
              row.orNull("to_stage"),
              row.orNull("office_act"),
              row.yes("accusation"),
              row.yes("judgment"),
              row.yes("abbreviated"),
              row.orNull("default_outcome"),
              row.yes("needs_accused"),
              row.yes("needs_counts"),
              row.yes("reopenable"),
              row.orNull("closing_reason"),
              row.orNull("article"),
              row.get("confirmed").equals("C"),
              null,
              null));
    }
    return kinds;
  }

  private static Map<String, Map<String, CodeValue>> lists(Pack pack) {
    Map<String, Map<String, CodeValue>> lists = new LinkedHashMap<>();
    List<Object[]> rows = new ArrayList<>();
    for (PackFile file : PackAttributes.LISTS) {
      pack.rows(file).forEach(row -> rows.add(PackAttributes.value(file, row, 0)));
    }
    pack.rows(PackFile.CODE)
        .forEach(row -> put(lists, row.get("list"), row.get("code"), null, row.get("attributes")));
    rows.forEach(
        row -> put(lists, (String) row[0], (String) row[1], (String) row[3], (String) row[9]));
    return lists;
  }

  private static void put(
      Map<String, Map<String, CodeValue>> lists,
      String list,
      String code,
      String parent,
      String attributes) {
    lists
        .computeIfAbsent(list, name -> new LinkedHashMap<>())
        .put(
            code,
            new CodeValue(
                list, code, 0, parent, null, null, true, CodeValue.attributes(attributes)));
  }

  private static Map<Shelf.TitleKey, Shelf.Title> titles(Pack pack) {
    Map<Shelf.TitleKey, Shelf.Title> titles = new HashMap<>();
    for (PackFile file : PackFile.values()) {
      for (CsvFile.Row row : file.hasTitles() ? pack.rows(file) : List.<CsvFile.Row>of()) {
        for (String language : pack.languages()) {
          titles.put(
              new Shelf.TitleKey(file.list(), row.get(file.key()), language),
              new Shelf.Title(
                  row.get("title_" + language),
                  row.orNull("synonyms_" + language),
                  row.orNull("summary_" + language)));
        }
      }
    }
    pack.wordings()
        .forEach(
            (language, words) ->
                words.forEach(
                    (key, text) ->
                        titles.put(
                            new Shelf.TitleKey(Pack.WORDING, key, language),
                            new Shelf.Title(text, null, null))));
    return titles;
  }

  private static Map<String, Offence> offences(Pack pack) {
    Map<String, Offence> offences = new LinkedHashMap<>();
    for (CsvFile.Row row : pack.rows(PackFile.OFFENCE)) {
      offences.put(row.get("code"), offence(row));
    }
    return offences;
  }

  private static Offence offence(CsvFile.Row row) {
    return new Offence(
        row.get("code"),
        row.get("law"),
        row.get("article"),
        row.orNull("paragraph"),
        PackCheck.date(row.get("valid_from")),
        PackCheck.date(row.get("valid_to")),
        row.get("penalty_kind"),
        OffenceCheck.number(row.get("min_months")),
        OffenceCheck.number(row.get("max_months")),
        row.orNull("aggravated_of"),
        row.get("milder_than").isEmpty() ? List.of() : List.of(row.get("milder_than").split(" ")),
        row.yes("attempt_allowed"),
        row.get("victim_age_band"),
        row.yes("trafficking"),
        row.yes("csec"),
        row.yes("needs_victim"),
        row.get("iccs"),
        row.orNull("htcds_exploitation"),
        PackAttributes.weight(row),
        "C".equals(row.get("confirmed")));
  }
}
