package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.kernel.PartyId;

/**
 * Finds who was entered before: candidates by token, then the comparison on names opened in memory.
 * Three statements, however many records the vault holds.
 */
@ApplicationScoped
class Comparison {
  /** Somebody alike. {@code sameDocument}: one document, and nothing speaks against one person. */
  record Found(Match match, String personId, boolean reserved, boolean sameDocument) {}

  static final Set<IdentityField> COMPARED =
      EnumSet.of(IdentityField.NAMES, IdentityField.DOCUMENTS, IdentityField.BIRTH);

  @Inject FieldRepository fields;
  @Inject MatchIndexRepository index;
  @Inject VaultKeys keys;
  @Inject Sealing sealing;
  @Inject NameWriting writing;

  private final NameLists spanish = NameLists.spanish();

  Set<MatchTokens.Token> tokens(IdentityEntry identity) {
    return keys.tokens().of(NormalRecord.of(identity, lists()));
  }

  private NameLists lists() {
    return spanish.writtenWith(writing.letters());
  }

  List<Found> find(IdentityEntry identity, PartyId self) {
    NameLists lists = lists();
    NormalRecord entered = NormalRecord.of(identity, lists);
    return candidates(keys.tokens().toFind(entered), self).entrySet().stream()
        .flatMap(
            candidate ->
                judge(
                    new Matcher(lists),
                    entered,
                    NormalRecord.of(candidate.getValue(), lists),
                    candidate.getKey())
                    .stream())
        .toList();
  }

  /** As far as something was typed: for a search, where half a name is all there is. */
  List<PartyId> search(IdentityEntry typed, PartyId nobody) {
    NameLists lists = lists();
    Matcher matcher = new Matcher(lists);
    NormalRecord asked = NormalRecord.of(typed, lists);
    return candidates(keys.tokens().toFind(asked), nobody).entrySet().stream()
        .filter(candidate -> matcher.answers(asked, NormalRecord.of(candidate.getValue(), lists)))
        .map(candidate -> candidate.getKey().party())
        .toList();
  }

  private Map<FieldRepository.Stored, IdentityEntry> candidates(
      Set<MatchTokens.Token> tokens, PartyId self) {
    Collection<FieldRepository.Stored> stored =
        fields.find(index.candidates(tokens, self), COMPARED);
    Map<PartyId, FieldRepository.Stored> first =
        stored.stream()
            .collect(
                Collectors.toMap(
                    FieldRepository.Stored::party, Function.identity(), (one, other) -> one));
    return sealing.open(stored).entrySet().stream()
        .collect(Collectors.toMap(entry -> first.get(entry.getKey()), Map.Entry::getValue));
  }

  private Optional<Found> judge(
      Matcher matcher, NormalRecord entered, NormalRecord other, FieldRepository.Stored whose) {
    return matcher
        .compare(entered, other)
        .map(
            strength ->
                new Found(
                    new Match(whose.party(), whose.caseId(), strength),
                    whose.personId(),
                    whose.reserved(),
                    strength == Strength.STRONG && matcher.sameDocument(entered, other)));
  }
}
