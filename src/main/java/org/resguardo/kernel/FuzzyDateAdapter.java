package org.resguardo.kernel;

import jakarta.json.bind.adapter.JsonbAdapter;

/**
 * FuzzyDate as its text in JSON; a text that is no date fails as any other malformed value does.
 */
public class FuzzyDateAdapter implements JsonbAdapter<FuzzyDate, String> {
  @Override
  public String adaptToJson(FuzzyDate date) {
    return date == null ? null : date.value();
  }

  @Override
  public FuzzyDate adaptFromJson(String text) {
    return text == null || text.isBlank() ? null : new FuzzyDate(text.strip());
  }
}
