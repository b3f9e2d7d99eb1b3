package org.resguardo.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * One identity document as typed. {@code kind}: list document_kind; {@code country}: ISO 3166
 * alpha-2.
 */
public class DocumentEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @Size(max = 40)
  private String kind;

  @NotBlank
  @Size(max = 60)
  private String number;

  @Size(max = 2)
  private String country;

  public DocumentEntry() {}

  public DocumentEntry(String kind, String number, String country) {
    this.kind = kind;
    this.number = number;
    this.country = country;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  /** Never the number: entries end up in messages and logs. */
  @Override
  public String toString() {
    return "DocumentEntry";
  }
}
