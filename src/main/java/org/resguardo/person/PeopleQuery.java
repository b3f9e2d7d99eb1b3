package org.resguardo.person;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** Whom somebody looks for. Never part of an address: a name would stand in it. */
public class PeopleQuery {
  @Size(max = 80)
  private String given;

  @Size(max = 80)
  private String family1;

  @Size(max = 80)
  private String family2;

  @Size(max = 120)
  private String knownAs;

  @Size(max = 60)
  private String number;

  public String getGiven() {
    return given;
  }

  public void setGiven(String given) {
    this.given = given;
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

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Enough to look for: a document, a nickname, a name with a surname, or two surnames. */
  boolean isEnough() {
    long names = Stream.of(given, family1, family2).filter(PeopleQuery::typed).count();
    return typed(number) || typed(knownAs) || names >= 2;
  }

  List<String> terms() {
    return Stream.of(given, family1, family2, knownAs, number).filter(PeopleQuery::typed).toList();
  }

  IdentityEntry asIdentity() {
    IdentityEntry identity = new IdentityEntry();
    identity.setGiven(given);
    identity.setFamily1(typed(family1) ? family1 : family2);
    identity.setFamily2(typed(family1) ? family2 : null);
    identity.setKnownAs(knownAs);
    if (typed(number)) {
      identity.setDocuments(List.of(new DocumentEntry(null, number, null)));
    }
    return identity;
  }

  private static boolean typed(String text) {
    return text != null && !text.isBlank();
  }
}
