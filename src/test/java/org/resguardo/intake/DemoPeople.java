package org.resguardo.intake;

import java.util.List;
import java.util.Random;

/**
 * Synthetic people: first names and surnames put together by chance, documents of no real series.
 */
final class DemoPeople {
  private static final List<String> GIRLS =
      List.of(
          "Ana Lucía",
          "Valeria",
          "Ximena",
          "Yerlin",
          "Katherine",
          "Dayana",
          "María Fernanda",
          "Nicole",
          "Tatiana",
          "Hazel",
          "Génesis",
          "Allison",
          "Jimena",
          "Brittany",
          "Keylin",
          "Sharon",
          "Noelia",
          "Priscilla",
          "Wendy",
          "Maricruz");
  private static final List<String> BOYS =
      List.of(
          "José Pablo",
          "Kevin",
          "Josué",
          "Luis Diego",
          "Brandon",
          "Esteban",
          "Jafeth",
          "Randall",
          "Gerardo",
          "Minor",
          "Carlos",
          "Álvaro",
          "Greivin",
          "Óscar",
          "Rónald",
          "Warner",
          "Eladio",
          "Johnny",
          "Marvin",
          "Félix");
  private static final List<String> FAMILIES =
      List.of(
          "Solano",
          "Ugalde",
          "Quirós",
          "Céspedes",
          "Zúñiga",
          "Arroyo",
          "Chinchilla",
          "Obando",
          "Villalobos",
          "Matarrita",
          "Bustos",
          "Espinoza",
          "Barrantes",
          "Ledezma",
          "Núñez",
          "Cordero",
          "Tencio",
          "Azofeifa",
          "Guadamuz",
          "Briceño",
          "Morera",
          "Pizarro",
          "Sequeira",
          "Trejos",
          "Umaña",
          "Víquez",
          "Yglesias",
          "Zeledón",
          "Duarte",
          "Fallas");

  private final Random random;
  private int document = 1000;

  DemoPeople(Random random) {
    this.random = random;
  }

  record Someone(String given, String family1, String family2, String document) {}

  Someone next(String sex) {
    List<String> given = "M".equals(sex) ? BOYS : GIRLS;
    document += 7;
    return new Someone(
        pick(given),
        pick(FAMILIES),
        pick(FAMILIES),
        "9-%04d-%04d".formatted(1 + document / 9000, document % 9000 + 1000));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
