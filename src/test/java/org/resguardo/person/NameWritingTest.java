package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resguardo.reference.PackLoader;

class NameWritingTest {
  @Test
  void a_name_is_read_in_the_order_of_its_country_and_in_latin_letters_beside() {
    IdentityEntry person = OpenVault.person("Юрій", "Уявний", null, null);
    person.setMiddle("Петрович");
    assertThat(of("ua").full(person)).isEqualTo("Уявний Юрій Петрович (Uiavnyi Yurii Petrovych)");
    IdentityEntry foreigner = OpenVault.person("Zulema", "Prueba", "Ejemplo", null);
    assertThat(of("ua").full(foreigner)).isEqualTo("Prueba Zulema Ejemplo");
    assertThat(of("cr").full(foreigner)).isEqualTo("Zulema Prueba Ejemplo");
    assertThat(of("th").full(OpenVault.person("น้ำฝน", "สมมติ", null, null)))
        .isEqualTo("น้ำฝน สมมติ");
  }

  @Test
  void who_has_no_name_is_called_as_they_are_called() {
    IdentityEntry person = new IdentityEntry();
    person.setKnownAs("Зоя");
    assertThat(of("ua").full(person)).isEqualTo("Зоя (Zoia)");
    assertThat(of("ua").full(new IdentityEntry())).isEmpty();
  }

  private static NameWriting of(String country) {
    Map<String, String> settings =
        PackLoader.settings(Path.of("deployment/countries").resolve(country));
    return new NameWriting() {
      @Override
      String setting(String name) {
        return settings.get(name);
      }
    };
  }
}
