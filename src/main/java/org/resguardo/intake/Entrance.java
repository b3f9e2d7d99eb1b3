package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resguardo.access.Caller;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.casefile.OfficeContact;
import org.resguardo.casefile.PeopleService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Sha256;
import org.resguardo.person.Entered;
import org.resguardo.person.IdentityEntry;
import org.resguardo.person.Match;
import org.resguardo.person.PartyKind;
import org.resguardo.person.PersonService;

/** The order in which somebody enters both stores, and what is told about records elsewhere. */
@ApplicationScoped
class Entrance {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int ID_LENGTH = 26;

  @Inject Caller caller;
  @Inject CaseFileService cases;
  @Inject PeopleService files;
  @Inject PersonService persons;

  /** Somebody on the way into a case. */
  record Arrival(long caseId, PartyId party, PartyKind kind, IdentityEntry identity) {}

  /**
   * The party that a form stands for: the same form by the same user gives the same one, and nobody
   * can aim it at somebody who is there already.
   */
  PartyId party(CaseNumber number, String requestKey) {
    if (requestKey == null || requestKey.isBlank()) {
      return PartyId.random();
    }
    String seed = caller.profile().userId() + "|" + number + "|" + requestKey;
    BigInteger rest = new BigInteger(1, Sha256.of(seed));
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < ID_LENGTH; i++) {
      letters.append(LETTERS.charAt(rest.and(BigInteger.valueOf(31)).intValue()));
      rest = rest.shiftRight(5);
    }
    return new PartyId(letters.toString());
  }

  Registered register(CaseNumber number, Arrival arrival, Supplier<String> addToCase) {
    if (arrival.identity().isEmpty()) {
      return new Registered(twice(addToCase), List.of(), null, true);
    }
    Entered entered =
        persons.enter(arrival.caseId(), arrival.party(), arrival.kind(), arrival.identity());
    String code = twice(addToCase);
    persons.claim(arrival.caseId(), arrival.party());
    return told(number, arrival, entered).as(code);
  }

  // Two submits of one form at the same instant: the second finds the first one's row.
  private static String twice(Supplier<String> addToCase) {
    try {
      return addToCase.get();
    } catch (PersistenceException collided) {
      return addToCase.get();
    }
  }

  /**
   * Corrects an identity; {@code fresh} false = the form is stale, so nothing may be written yet.
   */
  Registered correct(CaseNumber number, Arrival arrival, boolean fresh) {
    if (!fresh || arrival.identity().isEmpty()) {
      return new Registered(null, List.of(), null, true);
    }
    Entered entered =
        persons.change(arrival.caseId(), arrival.party(), arrival.kind(), arrival.identity());
    return told(number, arrival, entered);
  }

  private Registered told(CaseNumber number, Arrival arrival, Entered entered) {
    List<Match> matches = entered.matches();
    List<Long> elsewhere =
        matches.stream()
            .map(Match::otherCaseId)
            .filter(id -> id != arrival.caseId())
            .distinct()
            .toList();
    String sameCase =
        matches.stream()
            .filter(match -> match.otherCaseId() == arrival.caseId())
            .map(match -> files.codeOf(number, match.other()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null);
    return new Registered(null, whomToCall(elsewhere), sameCase, entered.checked());
  }

  // One line for each office and contact, however many records stand there.
  private List<ElsewhereView> whomToCall(Collection<Long> caseIds) {
    if (caseIds.isEmpty()) {
      return List.of();
    }
    Map<Long, OfficeContact> contacts = cases.contactsOf(caseIds);
    return caseIds.stream()
        .map(contacts::get)
        .filter(Objects::nonNull)
        .map(found -> new ElsewhereView(found.officeCode(), found.phone(), found.contact()))
        .distinct()
        .toList();
  }

  /** Whether a name was typed, and not only a date or a telephone. */
  static boolean isNamed(IdentityEntry identity) {
    return Stream.of(
            identity.getGiven(),
            identity.getFamily1(),
            identity.getFamily2(),
            identity.getKnownAs())
        .anyMatch(text -> text != null && !text.isBlank());
  }
}
