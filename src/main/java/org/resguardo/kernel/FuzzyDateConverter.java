package org.resguardo.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** FuzzyDate as its text. */
@Converter(autoApply = true)
public class FuzzyDateConverter implements AttributeConverter<FuzzyDate, String> {
  @Override
  public String convertToDatabaseColumn(FuzzyDate typed) {
    return typed == null ? null : typed.value();
  }

  @Override
  public FuzzyDate convertToEntityAttribute(String column) {
    return column == null ? null : new FuzzyDate(column);
  }
}
