package org.resguardo.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** CaseNumber as its text. */
@Converter(autoApply = true)
public class CaseNumberConverter implements AttributeConverter<CaseNumber, String> {
  @Override
  public String convertToDatabaseColumn(CaseNumber typed) {
    return typed == null ? null : typed.value();
  }

  @Override
  public CaseNumber convertToEntityAttribute(String column) {
    return column == null ? null : new CaseNumber(column);
  }
}
