package org.resguardo.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.resguardo.kernel.FuzzyDate;

/**
 * Invented people of Central America and how a second office writes them down: surnames swapped or
 * one left out, accents lost, familiar forms, spelling by sound, slips of the keyboard, a digit of
 * a document wrong, a birth of which only the year is known. Brothers and sisters are among them,
 * and common names are common, so that many who are alike are not the same. One seed, one set.
 */
final class GeneratedPeople {
  /** A record, and which human being it is of. */
  record Written(int human, IdentityEntry entry, String how) {}

  private static final List<String> GIRLS =
      words(
          "María Ana Karla Daniela Sofía Fernanda Andrea Gabriela Laura Valeria Alejandra Rosa"
              + " Carmen Lucía Isabel Guadalupe Patricia Tatiana Verónica Adriana Silvia Yesenia"
              + " Jessica Vanessa Katherine Graciela Rosario Mercedes Margarita Leticia Yolanda"
              + " Estefanía Catalina Natalia Victoria Beatriz Susana Teresa Kimberly Melissa Noelia"
              + " Xiomara Yerlin Hazel Ivannia Marisol Zeneida Dayana Génesis Zulay");
  private static final List<String> BOYS =
      words(
          "José Juan Luis Carlos Jorge Manuel Francisco Daniel Miguel Antonio Diego Andrés David"
              + " Fernando Marco Mario Roberto Ricardo Eduardo Óscar Víctor Javier Alberto Enrique"
              + " Alejandro Kevin Ángel Pablo Rafael Pedro Jesús Guillermo Gustavo Ignacio Gerardo"
              + " Vicente Gregorio Salvador Ramón Ernesto Esteban Sebastián Santiago Rigoberto"
              + " Armando Domingo Benjamín Agustín Randall Greivin");
  private static final List<String> FAMILIES =
      words(
          "Rodríguez Vargas Jiménez González Hernández Rojas López Mora Sánchez Ramírez Castro"
              + " García Martínez Pérez Araya Alvarado Morales Quesada Salazar Soto Chaves Espinoza"
              + " Castillo Arias Gómez Campos Fernández Solano Gutiérrez Núñez Muñoz Zúñiga Ruiz"
              + " Villalobos Vásquez Mendoza Herrera Calderón Barrantes Badilla Montero Madrigal"
              + " Picado Obando Chavarría Matarrita Potoy Membreño Cascante Loáiciga Arguedas"
              + " Umaña Baltodano Carballo Sibaja Bogantes Elizondo Tinoco Collado Sequeira Duarte"
              + " Ugalde Céspedes Retana Gamboa Bonilla Valverde Leiva Quirós Hidalgo Sandí Ulloa"
              + " Cubero Fallas Ledezma Bermúdez Murillo Acuña Azofeifa Guzmán Oviedo Palacios"
              + " Jirón Montiel Cedeño Ibarra Zelaya Orozco Pineda Reyes");
  private static final Map<String, List<String>> FAMILIAR =
      Map.ofEntries(
          Map.entry("José", words("Chepe Pepe")),
          Map.entry("Francisco", words("Pancho Paco")),
          Map.entry("Antonio", words("Toño")),
          Map.entry("Fernando", words("Nando")),
          Map.entry("Fernanda", words("Fer")),
          Map.entry("María", words("Mari Mary")),
          Map.entry("Guillermo", words("Memo")),
          Map.entry("Alberto", words("Beto")),
          Map.entry("Roberto", words("Beto")),
          Map.entry("Enrique", words("Quique")),
          Map.entry("Rosario", words("Chayo Charo")),
          Map.entry("Ignacio", words("Nacho")),
          Map.entry("Graciela", words("Chela")),
          Map.entry("Gustavo", words("Tavo")),
          Map.entry("Eduardo", words("Lalo")),
          Map.entry("Jesús", words("Chuy Chus")),
          Map.entry("Ramón", words("Moncho")),
          Map.entry("Gregorio", words("Goyo")),
          Map.entry("Salvador", words("Chava")),
          Map.entry("Isabel", words("Chabela Isa")),
          Map.entry("Guadalupe", words("Lupe Lupita")),
          Map.entry("Mercedes", words("Meche")),
          Map.entry("Luis", words("Lucho")),
          Map.entry("Juan", words("Juancho")),
          Map.entry("Carlos", words("Carlitos")),
          Map.entry("Rafael", words("Rafa")),
          Map.entry("Santiago", words("Chago")),
          Map.entry("Vicente", words("Chente")),
          Map.entry("Alejandra", words("Ale")),
          Map.entry("Gabriela", words("Gabi Gaby")),
          Map.entry("Daniela", words("Dani")),
          Map.entry("Patricia", words("Paty")),
          Map.entry("Verónica", words("Vero")),
          Map.entry("Yesenia", words("Yesi")));
  private static final List<String[]> BY_SOUND =
      List.of(
          new String[] {"b", "v"},
          new String[] {"v", "b"},
          new String[] {"z", "s"},
          new String[] {"ce", "se"},
          new String[] {"ci", "si"},
          new String[] {"ll", "y"},
          new String[] {"gi", "ji"},
          new String[] {"je", "ge"},
          new String[] {"qui", "ki"},
          new String[] {"ñ", "n"});

  private final Random random;
  private final List<Written> all = new ArrayList<>();
  private int humans;

  private GeneratedPeople(long seed) {
    random = new Random(seed);
  }

  /** So many human beings; one in two is written a second time, one in five has a sibling. */
  static List<Written> of(long seed, int humans) {
    GeneratedPeople people = new GeneratedPeople(seed);
    while (people.humans < humans) {
      IdentityEntry first = people.somebody();
      people.add(first);
      if (people.one(5)) {
        people.add(people.sibling(first));
      }
    }
    return people.all;
  }

  private void add(IdentityEntry entry) {
    int human = humans++;
    all.add(new Written(human, entry, "first"));
    if (one(2)) {
      StringBuilder how = new StringBuilder();
      IdentityEntry again = again(entry, how);
      all.add(new Written(human, again, how.toString().strip()));
    }
  }

  private IdentityEntry somebody() {
    IdentityEntry entry = new IdentityEntry();
    givenNames(entry);
    entry.setFamily1(common(FAMILIES));
    entry.setFamily2(common(FAMILIES));
    birth(entry, LocalDate.of(1960 + random.nextInt(55), 1, 1).plusDays(random.nextInt(365)));
    document(entry);
    return entry;
  }

  private void givenNames(IdentityEntry entry) {
    List<String> pool = one(2) ? GIRLS : BOYS;
    entry.setGiven(common(pool));
    String middle = common(pool);
    if (!one(3) && !middle.equals(entry.getGiven())) {
      entry.setMiddle(middle);
    }
  }

  private IdentityEntry sibling(IdentityEntry of) {
    IdentityEntry entry = somebody();
    while (entry.getGiven().equals(of.getGiven()) || entry.getGiven().equals(of.getMiddle())) {
      givenNames(entry);
    }
    entry.setFamily1(of.getFamily1());
    entry.setFamily2(of.getFamily2());
    birth(entry, of.getBirth().earliest().plusDays(400L + random.nextInt(3000)));
    return entry;
  }

  private IdentityEntry again(IdentityEntry first, StringBuilder how) {
    IdentityEntry entry = new IdentityEntry();
    entry.setGiven(first.getGiven());
    entry.setMiddle(first.getMiddle());
    entry.setFamily1(first.getFamily1());
    entry.setFamily2(first.getFamily2());
    entry.setBirth(first.getBirth());
    entry.setDocuments(first.getDocuments());
    names(entry, how);
    spelling(entry, how);
    births(entry, how);
    documents(entry, how);
    return entry;
  }

  private void names(IdentityEntry entry, StringBuilder how) {
    List<String> familiar = FAMILIAR.getOrDefault(entry.getGiven(), List.of());
    if (!familiar.isEmpty() && one(5)) {
      entry.setGiven(familiar.get(random.nextInt(familiar.size())));
      how.append(" nickname");
    }
    if (entry.getMiddle() != null && one(4)) {
      entry.setMiddle(null);
      how.append(" one-name");
    }
    if (one(8)) {
      String family = entry.getFamily1();
      entry.setFamily1(entry.getFamily2());
      entry.setFamily2(family);
      how.append(" swapped");
    } else if (one(8)) {
      entry.setFamily2(null);
      how.append(" one-surname");
    }
  }

  private void spelling(IdentityEntry entry, StringBuilder how) {
    if (one(3)) {
      entry.setGiven(plain(entry.getGiven()));
      entry.setMiddle(plain(entry.getMiddle()));
      entry.setFamily1(plain(entry.getFamily1()).toUpperCase(Locale.ROOT));
      entry.setFamily2(plain(entry.getFamily2()));
      how.append(" no-accents");
    }
    if (one(6)) {
      entry.setFamily1(bySound(entry.getFamily1()));
      entry.setGiven(bySound(entry.getGiven()));
      how.append(" by-sound");
    } else if (one(10)) {
      entry.setFamily1(slip(entry.getFamily1()));
      how.append(" slip");
    }
  }

  private void births(IdentityEntry entry, StringBuilder how) {
    LocalDate day = entry.getBirth().earliest();
    if (one(6)) {
      entry.setBirth(new FuzzyDate(String.valueOf(day.getYear())));
      how.append(" year-only");
    } else if (one(20) && day.getDayOfMonth() <= 12) {
      birth(entry, LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
      how.append(" day-month");
    } else if (one(20)) {
      birth(entry, LocalDate.of(day.getYear(), day.getMonthValue(), 1 + random.nextInt(28)));
      how.append(" other-day");
    }
  }

  private void documents(IdentityEntry entry, StringBuilder how) {
    if (entry.getDocuments().isEmpty()) {
      return;
    }
    if (one(3)) {
      entry.setDocuments(List.of());
      how.append(" no-document");
    } else if (one(5)) {
      DocumentEntry typed = entry.getDocuments().get(0);
      entry.setDocuments(
          List.of(
              new DocumentEntry(typed.getKind(), digit(typed.getNumber()), typed.getCountry())));
      how.append(" digit");
    }
  }

  private void document(IdentityEntry entry) {
    if (!one(3)) {
      String number =
          "%d-%04d-%04d"
              .formatted(1 + random.nextInt(7), random.nextInt(2000), random.nextInt(1000));
      entry.setDocuments(List.of(new DocumentEntry("NATIONAL_ID", number, "CR")));
    }
  }

  private static void birth(IdentityEntry entry, LocalDate day) {
    entry.setBirth(new FuzzyDate(day.toString()));
  }

  private String bySound(String name) {
    String[] rule = BY_SOUND.get(random.nextInt(BY_SOUND.size()));
    return name == null ? null : name.replaceFirst(rule[0], rule[1]);
  }

  // Two neighbours swapped, a letter left out or doubled; never the first.
  private String slip(String name) {
    if (name.length() < 5) {
      return name;
    }
    int at = 1 + random.nextInt(name.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 ->
          name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
      case 1 -> name.substring(0, at) + name.substring(at + 1);
      default -> name.substring(0, at) + name.charAt(at) + name.substring(at);
    };
  }

  private String digit(String number) {
    int at = number.length() - 1 - random.nextInt(4);
    char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
    return number.substring(0, at) + other + number.substring(at + 1);
  }

  private static String plain(String name) {
    return name == null
        ? null
        : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  // The earlier in the list, the more common: the first ten times as much as the last.
  private String common(List<String> names) {
    double sum = 0;
    double[] shares = new double[names.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = 1.0 / (i + 5);
      sum += shares[i];
    }
    double drawn = random.nextDouble() * sum;
    int i = 0;
    while (i < shares.length - 1 && drawn >= shares[i]) {
      drawn -= shares[i++];
    }
    return names.get(i);
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
