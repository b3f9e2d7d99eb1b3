package org.resguardo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.resguardo.intake.DemoCaseload.Detected;
import org.resguardo.intake.DemoCaseload.Year;

/**
 * The figures published by UNODC (Global Report data, release of May 2023) for Costa Rica, and what
 * was chosen where they contradict each other.
 */
final class DemoFigures {
  static final List<String> OTHER_OFFENCES =
      List.of(
          "CP160-3",
          "CP161",
          "CP167",
          "CP167B",
          "CP173B",
          "CP174",
          "CP159",
          "CP161-AG",
          "CP170",
          "CP160-2");

  private DemoFigures() {}

  static List<Year> years() {
    return List.of(
        new Year(
            2019,
            40,
            victims(
                new int[] {16, 21, 14, 9, 1, 1}, List.of("NI*12", "CU*1", "SV*1", "DO*1", "VE*1")),
            61,
            List.of("M", "M", "F", "M", "M", "F", "M", "M", "F", "M")),
        new Year(
            2020,
            36,
            victims(new int[] {25, 19, 6, 0, 1, 0}, List.of("NI*17", "PA*1")),
            57,
            List.of("M", "F", "M")),
        new Year(
            2021,
            20,
            victims(new int[] {13, 7, 1, 0, 0, 0}, List.of("NI*8")),
            42,
            List.of("F", "M", "M", "F", "M", "M", "F")));
  }

  /**
   * Girls, women, boys, men, other adults, sex and age unknown; foreign citizenships, the rest CR.
   */
  private static List<Detected> victims(int[] parts, List<String> foreign) {
    List<String> citizenships = new ArrayList<>();
    for (String part : foreign) {
      String[] pair = part.split("\\*");
      for (int i = 0; i < Integer.parseInt(pair[1]); i++) {
        citizenships.add(pair[0]);
      }
    }
    String[] sexes = {"F", "F", "M", "M", "OTHER", "UNKNOWN"};
    List<Detected> victims = new ArrayList<>();
    int at = 0;
    for (int group = 0; group < parts.length; group++) {
      for (int i = 0; i < parts[group]; i++) {
        boolean minor = group == 0 || group == 2;
        Integer age = group == 5 ? null : minor ? 12 + at % 6 : 19 + at % 20;
        // Every third victim is foreign until the published number is reached.
        String citizenship = at % 3 == 0 && !citizenships.isEmpty() ? citizenships.remove(0) : "CR";
        victims.add(new Detected(sexes[group], age, citizenship));
        at++;
      }
    }
    for (int i = 0; i < victims.size() && !citizenships.isEmpty(); i++) {
      if (victims.get(i).citizenship().equals("CR")) {
        victims.set(
            i, new Detected(victims.get(i).sex(), victims.get(i).age(), citizenships.remove(0)));
      }
    }
    return victims;
  }

  static int ageFor(String offence, Random random) {
    return switch (offence) {
      case "CP160-2" -> 13;
      case "CP160-3" -> 15 + random.nextInt(3);
      case "CP159" -> 13 + random.nextInt(4);
      default -> 10 + random.nextInt(7);
    };
  }
}
