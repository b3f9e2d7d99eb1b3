package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.kernel.PartyId;

class NameFinderTest {
  private static final PartyId CHILD = PartyId.random();
  private static final PartyId SUSPECT = PartyId.random();

  private final NameFinder finder =
      new NameFinder(Map.of(CHILD, child(), SUSPECT, suspect()), Letters.NONE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Declaró Zulema en la mañana",
        "la menor zulema prueba ejemplo no compareció",
        "Se citó a ZULEMA.",
        "«Zúlema» dijo que sí",
        "La niña Prueba Ejemplo fue vista",
        "cédula 9-0990-0990",
        "cedula 909900990",
        "Prueba de Ejemplo, Zulema"
      })
  void the_child_is_found_however_she_is_written(String text) {
    assertThat(finder.find(text)).extracting(NameFinder.Span::party).containsOnly(CHILD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Se admite la prueba ofrecida",
        "V-7K2Q declaró; es un ejemplo",
        "zulemar no es palabra",
        "expediente 26-000900-9001-PE",
        "Prueba anticipada en cámara Gesell",
        ""
      })
  void common_words_and_codes_are_left_alone(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @Test
  void the_place_in_the_text_covers_the_whole_name() {
    String text = "Ayer Zulema Prueba Ejemplo vio a Chepe Lancha.";
    List<NameFinder.Span> found = finder.find(text);
    assertThat(found).extracting(NameFinder.Span::party).containsExactly(CHILD, SUSPECT);
    assertThat(text.substring(found.get(0).from(), found.get(0).to()))
        .isEqualTo("Zulema Prueba Ejemplo");
    assertThat(text.substring(found.get(1).from(), found.get(1).to())).isEqualTo("Chepe Lancha");
  }

  private static IdentityEntry child() {
    IdentityEntry identity = new IdentityEntry();
    identity.setGiven("Zulema");
    identity.setFamily1("Prueba");
    identity.setFamily2("Ejemplo");
    DocumentEntry document = new DocumentEntry();
    document.setKind("MINOR_ID");
    document.setNumber("9-0990-0990");
    document.setCountry("CR");
    identity.setDocuments(List.of(document));
    return identity;
  }

  private static IdentityEntry suspect() {
    IdentityEntry identity = new IdentityEntry();
    identity.setGiven("Rogelio");
    identity.setKnownAs("Chepe Lancha");
    return identity;
  }
}
