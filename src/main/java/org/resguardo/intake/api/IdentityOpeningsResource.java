package org.resguardo.intake.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.resguardo.casefile.PeopleService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.GivenCode;
import org.resguardo.kernel.PartyId;
import org.resguardo.person.OpenedIdentity;
import org.resguardo.person.PersonService;
import org.resguardo.reference.CodeBook;

/**
 * Openings of a victim's identity. Never replayed, never cached, on record before the first byte.
 */
@Path("/cases/{number}/victims/{code}/identity-openings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IdentityOpeningsResource {
  private static final String REASONS = "opening_reason";
  private static final String OTHER = "OTHER";

  /** The identity; {@code withheld} names the parts that are not for this user. */
  public record IdentityJson(
      String given,
      String middle,
      String family1,
      String family2,
      String knownAs,
      List<DocumentJson> documents,
      String birth,
      String phone,
      String email,
      String safeContact,
      String address,
      String guardianName,
      String guardianKind,
      String guardianContact,
      String gender,
      String health,
      List<String> withheld,
      String openedAt,
      String closesAt) {}

  public record DocumentJson(String kind, String number, String country) {}

  @Inject PeopleService files;
  @Inject PersonService persons;
  @Inject CodeBook codes;
  @Inject GivenCode given;

  @POST
  public Response open(
      @PathParam("number") String typed, @PathParam("code") String code, OpeningEntry entry) {
    CaseNumber number = CaseNumber.demand(typed);
    PartyId party = files.victim(number, code).party();
    String reason = entry == null ? null : entry.getReason();
    String text = entry == null ? null : entry.getText();
    given.give(entry == null ? null : entry.getCode());
    boolean free = reason != null && !reason.isBlank() && !codes.exists(REASONS, reason, null);
    OpenedIdentity opened =
        persons.open(number, party, free ? OTHER : reason, free ? reason : text);
    return Response.status(Response.Status.CREATED)
        .entity(json(opened))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static IdentityJson json(OpenedIdentity identity) {
    OpenedIdentity.Names names = identity.names();
    OpenedIdentity.Contact contact = identity.contact();
    OpenedIdentity.Guardian guardian = identity.guardian();
    return new IdentityJson(
        names.given(),
        names.middle(),
        names.family1(),
        names.family2(),
        names.knownAs(),
        identity.documents().stream()
            .map(d -> new DocumentJson(d.kind(), d.number(), d.country()))
            .toList(),
        identity.birth() == null ? null : identity.birth().value(),
        contact.phone(),
        contact.email(),
        contact.safeContact(),
        contact.address(),
        guardian.name(),
        guardian.kind(),
        guardian.contact(),
        identity.gender(),
        identity.health(),
        identity.withheld(),
        identity.openedAt().toString(),
        identity.closesAt().toString());
  }
}
