package org.resguardo.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.reference.Stage;

/**
 * The stages of one procedure of the country by code; the first is where a case and an accused
 * begin.
 */
final class StageBook {
  private final Map<String, Stage> byCode;
  private final String first;

  StageBook(List<Stage> stages) {
    byCode = stages.stream().collect(Collectors.toMap(Stage::code, Function.identity()));
    first =
        stages.stream().min(Comparator.comparingInt(Stage::sort)).map(Stage::code).orElseThrow();
  }

  String first() {
    return first;
  }

  Stage get(String code) {
    Stage stage = byCode.get(code);
    if (stage == null) {
      throw new IllegalArgumentException("no such stage: " + code);
    }
    return stage;
  }
}
