package org.resguardo.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** PartyId as its text. */
@Converter(autoApply = true)
public class PartyIdConverter implements AttributeConverter<PartyId, String> {
  @Override
  public String convertToDatabaseColumn(PartyId typed) {
    return typed == null ? null : typed.value();
  }

  @Override
  public PartyId convertToEntityAttribute(String column) {
    return column == null ? null : new PartyId(column);
  }
}
