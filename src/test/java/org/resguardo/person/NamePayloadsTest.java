package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;
import org.resguardo.kernel.PartyId;

/** Names and texts with names: normal forms, tokens and the search for names bear everything. */
class NamePayloadsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final NameLists LISTS = NameLists.spanish();

  @Test
  void whatever_somebody_is_called_a_record_has_tokens_of_one_shape() {
    MatchTokens tokens = new MatchTokens(new byte[32]);
    assertTimeout(
        PATIENCE,
        () ->
            assertThat(Payloads.every())
                .allSatisfy(
                    text ->
                        assertThat(tokens.toFind(NormalRecord.of(called(text), LISTS)))
                            .hasSizeLessThanOrEqualTo(400)
                            .allMatch(token -> token.value().matches("[0-9a-f]{32}"))));
  }

  @Test
  void a_text_is_searched_for_names_whatever_else_is_in_it() {
    PartyId child = PartyId.random();
    NameFinder finder = new NameFinder(Map.of(child, named("Zulema", "Prueba")), Letters.NONE);
    assertTimeout(
        PATIENCE,
        () ->
            assertThat(Payloads.every())
                .allSatisfy(
                    text ->
                        assertThat(finder.find("Ayer Zulema Prueba, " + text))
                            .extracting(NameFinder.Span::party)
                            .contains(child)));
  }

  private static IdentityEntry called(String text) {
    IdentityEntry identity = named(text, text);
    identity.setKnownAs(text);
    DocumentEntry document = new DocumentEntry();
    document.setKind("PASSPORT");
    document.setNumber(text);
    document.setCountry("CR");
    identity.setDocuments(List.of(document));
    return identity;
  }

  private static IdentityEntry named(String given, String family) {
    IdentityEntry identity = new IdentityEntry();
    identity.setGiven(given);
    identity.setFamily1(family);
    return identity;
  }
}
