package org.resguardo.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/** A request for mutual legal assistance as it is typed: codes of the pack and of the case. */
public class AssistanceEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Pattern(regexp = "SENT|RECEIVED")
  private String direction = "SENT";

  @NotBlank
  @Size(max = 40)
  private String kind;

  @NotBlank
  @Size(max = 40)
  private String basis;

  @NotBlank
  @Size(max = 2)
  private String country;

  @NotBlank
  @Size(max = 200)
  private String authority;

  @Size(max = 40)
  private String network;

  @Size(max = 80)
  private String ownReference;

  @Size(max = 80)
  private String foreignReference;

  private boolean urgent;

  private LocalDate neededOn;

  @NotBlank
  @Size(max = 2000)
  private String reason;

  @Size(max = 60)
  private String language;

  private LocalDate translatedOn;

  @NotNull private LocalDate on;

  @Size(max = 2000)
  private String conditions;

  private LocalDate returnOn;

  private List<@NotBlank @Size(max = 12) String> persons = new ArrayList<>();

  public String getDirection() {
    return direction;
  }

  public void setDirection(String direction) {
    this.direction = Typed.orNull(direction);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Typed.orNull(kind);
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = Typed.orNull(basis);
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = Typed.orNull(country);
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = Typed.orNull(authority);
  }

  public String getNetwork() {
    return network;
  }

  public void setNetwork(String network) {
    this.network = Typed.orNull(network);
  }

  public String getOwnReference() {
    return ownReference;
  }

  public void setOwnReference(String ownReference) {
    this.ownReference = Typed.orNull(ownReference);
  }

  public String getForeignReference() {
    return foreignReference;
  }

  public void setForeignReference(String foreignReference) {
    this.foreignReference = Typed.orNull(foreignReference);
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }

  public LocalDate getNeededOn() {
    return neededOn;
  }

  public void setNeededOn(LocalDate neededOn) {
    this.neededOn = neededOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orNull(reason);
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = Typed.orNull(language);
  }

  public LocalDate getTranslatedOn() {
    return translatedOn;
  }

  public void setTranslatedOn(LocalDate translatedOn) {
    this.translatedOn = translatedOn;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = Typed.orNull(conditions);
  }

  public LocalDate getReturnOn() {
    return returnOn;
  }

  public void setReturnOn(LocalDate returnOn) {
    this.returnOn = returnOn;
  }

  public List<@NotBlank @Size(max = 12) String> getPersons() {
    return persons;
  }

  public void setPersons(List<@NotBlank @Size(max = 12) String> persons) {
    this.persons = Typed.list(persons);
  }
}
