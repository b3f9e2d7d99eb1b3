package org.resguardo.person;

import java.time.Instant;
import java.util.List;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;

/**
 * An identity laid open for a while. Held by the page that shows it and nowhere else: not in a
 * session, not in a stored reply. {@code withheld} names the fields that exist but are not for this
 * caller (P4 under an order, P5 without the permission): ADDRESS, CONTACT, NAMES, GENDER, HEALTH.
 */
public record OpenedIdentity(
    PartyId party,
    Names names,
    List<Document> documents,
    FuzzyDate birth,
    Contact contact,
    Guardian guardian,
    String gender,
    String health,
    List<String> withheld,
    Instant openedAt,
    Instant closesAt) {
  public record Names(
      String given, String middle, String family1, String family2, String knownAs, String full) {}

  public record Document(String kind, String number, String country) {}

  public record Contact(String phone, String email, String safeContact, String address) {}

  public record Guardian(String name, String kind, String contact) {}

  /** Never the content: records end up in messages and logs. */
  @Override
  public String toString() {
    return "OpenedIdentity of " + party;
  }
}
