package org.resguardo.person;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.FuzzyDateAdapter;
import org.resguardo.kernel.Typed;

/**
 * Who somebody is, as typed: everything of a party that stands in the vault and nowhere else. On a
 * change an empty property means "as it was", because who enters may not read (registry clerk).
 *
 * <p>{@code gender}: list gender, {@code guardianKind}: list representative_kind. {@code reserved}:
 * a judge keeps the identity under reserve, so contact and address (and for anyone but a victim the
 * name) are for the persons named in the order only.
 */
public class IdentityEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @Size(max = 80)
  private String given;

  @Size(max = 80)
  private String middle;

  @Size(max = 80)
  private String family1;

  @Size(max = 80)
  private String family2;

  @Size(max = 120)
  private String knownAs;

  @Size(max = 60)
  private String phone;

  @Size(max = 120)
  private String email;

  @Size(max = 400)
  private String address;

  @Size(max = 400)
  private String safeContact;

  @Size(max = 40)
  private String gender;

  @Size(max = 2000)
  private String health;

  @Size(max = 200)
  private String guardianName;

  @Size(max = 40)
  private String guardianKind;

  @Size(max = 200)
  private String guardianContact;

  @Valid
  @NotNull
  @Size(max = 8)
  private List<@NotNull @Valid DocumentEntry> documents = new ArrayList<>();

  @JsonbTypeAdapter(FuzzyDateAdapter.class)
  private FuzzyDate birth;

  private boolean reserved;

  public String getGiven() {
    return given;
  }

  public void setGiven(String given) {
    this.given = given;
  }

  public String getMiddle() {
    return middle;
  }

  public void setMiddle(String middle) {
    this.middle = middle;
  }

  public String getFamily1() {
    return family1;
  }

  public void setFamily1(String family1) {
    this.family1 = family1;
  }

  public String getFamily2() {
    return family2;
  }

  public void setFamily2(String family2) {
    this.family2 = family2;
  }

  public String getKnownAs() {
    return knownAs;
  }

  public void setKnownAs(String knownAs) {
    this.knownAs = knownAs;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getSafeContact() {
    return safeContact;
  }

  public void setSafeContact(String safeContact) {
    this.safeContact = safeContact;
  }

  public String getGender() {
    return gender;
  }

  public void setGender(String gender) {
    this.gender = gender;
  }

  public String getHealth() {
    return health;
  }

  public void setHealth(String health) {
    this.health = health;
  }

  public String getGuardianName() {
    return guardianName;
  }

  public void setGuardianName(String guardianName) {
    this.guardianName = guardianName;
  }

  public String getGuardianKind() {
    return guardianKind;
  }

  public void setGuardianKind(String guardianKind) {
    this.guardianKind = guardianKind;
  }

  public String getGuardianContact() {
    return guardianContact;
  }

  public void setGuardianContact(String guardianContact) {
    this.guardianContact = guardianContact;
  }

  public List<DocumentEntry> getDocuments() {
    return documents;
  }

  public void setDocuments(List<@NotNull @Valid DocumentEntry> documents) {
    this.documents = Typed.list(documents);
  }

  public FuzzyDate getBirth() {
    return birth;
  }

  public void setBirth(FuzzyDate birth) {
    this.birth = birth;
  }

  public boolean isReserved() {
    return reserved;
  }

  public void setReserved(boolean reserved) {
    this.reserved = reserved;
  }

  /** Whether nothing at all was typed: the identity is unknown and the vault gets no row. */
  public boolean isEmpty() {
    return birth == null
        && documents.isEmpty()
        && Stream.of(given, middle, family1, family2, knownAs, phone, email, address, safeContact)
            .allMatch(IdentityEntry::blank)
        && Stream.of(gender, health, guardianName, guardianKind, guardianContact)
            .allMatch(IdentityEntry::blank);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** Never a name: entries end up in messages and logs. */
  @Override
  public String toString() {
    return "IdentityEntry";
  }
}
