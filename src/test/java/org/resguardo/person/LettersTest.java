package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;
import org.resguardo.reference.PackLoader;

/** Names in Cyrillic and in Latin letters, by the pack of Ukraine; in Thai without a table. */
class LettersTest {
  private static final Letters UKRAINE =
      Letters.of(PackLoader.settings(Path.of("deployment/countries/ua")).get(Letters.SETTING));

  private final NameLists lists = NameLists.spanish().writtenWith(UKRAINE);
  private final MatchTokens tokens = new MatchTokens(new byte[32]);

  /** Examples of the resolution itself, as the press and the standards' collections print them. */
  @ParameterizedTest
  @CsvSource({
    "Алушта,Alushta",
    "Андрій,Andrii",
    "Борщагівка,Borshchahivka",
    "Вінниця,Vinnytsia",
    "Гадяч,Hadiach",
    "Ґалаґан,Galagan",
    "Донецьк,Donetsk",
    "Есмань,Esman",
    "Єнакієве,Yenakiieve",
    "Згурський,Zghurskyi",
    "Згорани,Zghorany",
    "Розгон,Rozghon",
    "Їжакевич,Yizhakevych",
    "Кадиївка,Kadyivka",
    "Йосипівка,Yosypivka",
    "Стрий,Stryi",
    "Юрій,Yurii",
    "Крюківка,Kriukivka",
    "Яготин,Yahotyn",
    "Ічня,Ichnia",
    "Знам''янка,Znamianka",
    "Знам’янка,Znamianka"
  })
  void letters_are_written_as_the_country_writes_them(String cyrillic, String latin) {
    assertThat(UKRAINE.latin(cyrillic)).isEqualTo(latin);
  }

  @Test
  void what_the_table_does_not_have_stays_as_it_is() {
    assertThat(UKRAINE.latin("Пробна-Smith 7")).isEqualTo("Probna-Smith 7");
    assertThat(UKRAINE.latin("")).isEmpty();
    assertThat(UKRAINE.latin(null)).isNull();
    assertThat(Letters.of(null).latin("Йосип")).isEqualTo("Йосип");
    assertThat(UKRAINE.latin("И\u0306осип")).as("the letter and its mark apart").isEqualTo("Yosyp");
  }

  @ParameterizedTest
  @CsvSource({
    "Юрій,Уявний,Yurii,Uiavnyi",
    "Юрій,Уявний,YURIY,UIAVNYI",
    "Богдан,Прикладний,Bohdan,Prykladnyi",
    "Ярослав,Зразковий,Yaroslav,Zrazkovyi",
    "Ярослав,Зразковий,Iaroslav,Zrazkovyy",
    "Софія,Щеглова,Sofiia,Shchehlova"
  })
  void one_person_in_two_scripts_is_one_person(
      String given, String family, String latinGiven, String latinFamily) {
    NormalRecord cyrillic = record(given, family, "1990-05-04");
    NormalRecord latin = record(latinGiven, latinFamily, "1990-05-04");
    assertThat(Collections.disjoint(tokens.of(cyrillic), tokens.toFind(latin))).isFalse();
    assertThat(new Matcher(lists).compare(latin, cyrillic)).contains(Strength.STRONG);
  }

  @Test
  void two_people_stay_two_in_two_scripts() {
    Matcher matcher = new Matcher(lists);
    NormalRecord one = record("Юрій", "Уявний", "1990-05-04");
    assertThat(matcher.compare(record("Yurii", "Prykladnyi", "1990-05-04"), one)).isEmpty();
    assertThat(matcher.compare(record("Bohdan", "Uiavnyi", "1990-05-04"), one)).isEmpty();
    assertThat(matcher.compare(record("Yurii", "Uiavnyi", "1971-01-01"), one)).isEmpty();
  }

  @Test
  void a_latin_name_in_a_text_is_that_of_the_person_entered_in_cyrillic() {
    PartyId child = PartyId.random();
    IdentityEntry identity = OpenVault.person("Поліна", "Вигадана", null, null);
    NameFinder finder = new NameFinder(Map.of(child, identity), UKRAINE);
    assertThat(finder.find("The girl Polina was heard in the green room.")).hasSize(1);
    assertThat(finder.find("Дівчинка Поліна Вигадана свідчила.")).hasSize(1);
    assertThat(finder.find("The girl was heard in the green room.")).isEmpty();
  }

  @Test
  void thai_names_that_differ_in_a_vowel_are_two_names() {
    assertThat(NormalName.normal("มานี")).isNotEqualTo(NormalName.normal("มานู"));
    assertThat(NormalName.normal("กัลยา ใจดี").split(" ")).hasSize(2);
    assertThat(NormalName.normal("José Núñez")).isEqualTo("JOSE NUNEZ");
    NormalRecord one = record("มานี", "แบบอย่าง", "1990-05-04");
    assertThat(new Matcher(lists).compare(record("มานู", "แบบอย่าง", "1990-05-04"), one)).isEmpty();
    assertThat(new Matcher(lists).compare(record("มานี", "แบบอย่าง", "1990-05-04"), one))
        .contains(Strength.STRONG);
  }

  private NormalRecord record(String given, String family, String birth) {
    IdentityEntry entry = OpenVault.person(given, family, null, null);
    entry.setBirth(new FuzzyDate(birth));
    entry.setDocuments(List.of());
    return NormalRecord.of(entry, lists);
  }
}
