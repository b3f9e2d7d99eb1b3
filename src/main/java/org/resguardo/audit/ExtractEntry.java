package org.resguardo.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.resguardo.kernel.Typed;

/**
 * An extract of the log as it is asked for. {@code victim}: a code of the case; {@code recipient}:
 * list representative_kind, never a name; {@code reference}: the paper by which they act; {@code
 * format}: pdf or csv; {@code language}: as of the house.
 */
public class ExtractEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 12)
  private String victim;

  @NotBlank
  @Size(max = 40)
  private String recipient;

  @NotBlank
  @Size(max = 80)
  private String reference;

  @NotBlank
  @Size(max = 300)
  private String purpose;

  @NotBlank
  @Pattern(regexp = "pdf|csv")
  private String format = "pdf";

  @NotBlank
  @Size(max = 12)
  private String language;

  public String getVictim() {
    return victim;
  }

  public void setVictim(String victim) {
    this.victim = Typed.orNull(victim);
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = Typed.orNull(recipient);
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = Typed.orNull(reference);
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = Typed.orNull(purpose);
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = Typed.orNull(language);
  }
}
