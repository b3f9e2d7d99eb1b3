package org.resguardo.person;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/**
 * Finds people by name, nickname or document, in the caller's own cases and nowhere else: that
 * somebody is known in another office is told only to who enters that person (decision 11). The log
 * keeps keyed tokens of the words, not the words. Who is under judicial reserve is never found.
 *
 * <p>A name that finds a code tells whose code it is: victims are found by who may open an
 * identity, accused and others by who may read them. The registry enters a child's name and does
 * not browse by it; the victim unit does not learn who is accused.
 */
@Boundary
public class PeopleSearchService {
  private static final int MOST = 100;

  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject Vault vault;
  @Inject VaultKeys keys;

  @Requires(Permission.SEARCH_PEOPLE)
  public List<PartyId> find(@Valid PeopleQuery query) {
    if (!query.isEnough()) {
      throw new RuleException(Problem.at("given", "person.search.tooLittle"));
    }
    List<PartyRepository.Party> found = vault.find(vault.search(query.asIdentity()));
    Set<Long> reach =
        gate.reach(
            found.stream().map(PartyRepository.Party::caseId).collect(Collectors.toSet()),
            Permission.SEARCH_PEOPLE);
    List<PartyId> own =
        found.stream()
            .filter(party -> reach.contains(party.caseId()) && !party.closed())
            .filter(party -> mayKnow(party.kind()))
            .map(PartyRepository.Party::id)
            .limit(MOST)
            .toList();
    deeds
        .current()
        .detail(
            "terms",
            query.terms().stream().map(keys.tokens()::ofText).collect(Collectors.joining(" ")))
        .detail("found", own.size());
    return own;
  }

  private boolean mayKnow(PartyKind kind) {
    return caller.may(
        kind == PartyKind.VICTIM ? Permission.OPEN_IDENTITY : Permission.READ_ACCUSED);
  }
}
