package org.resguardo.defence;

/**
 * How one document or item is treated. {@code code}: D-3 or E-1; {@code ground}: empty to give it,
 * else a code of the list disclosure_ground; {@code redacted}: its redacted copy is given; {@code
 * reference}: number of the decision.
 */
public class TreatmentEntry {
  private String code;
  private String ground;
  private String reference;
  private Boolean redacted;

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public Boolean getRedacted() {
    return redacted;
  }

  public void setRedacted(Boolean redacted) {
    this.redacted = redacted;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
