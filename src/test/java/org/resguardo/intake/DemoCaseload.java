package org.resguardo.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Writes the demo caseload, always the same. Three years whose totals are the figures UNODC
 * published for Costa Rica (see src/site/markdown/demo-caseload.md for where those contradict each
 * other), other sexual offences around them, and open cases dated from the day of the start.
 *
 * <p>{@code mvn test-compile exec:java -Dexec.mainClass=org.resguardo.intake.DemoCaseload
 * -Dexec.classpathScope=test}
 */
public final class DemoCaseload {
  static final Path FILE = Path.of("deployment/demo/caseload-cr.xlsx");

  private final DemoSheets sheets = new DemoSheets();
  private final Random random = new Random(19_212_021);
  private final DemoPeople people = new DemoPeople(random);
  private int serial;

  /** A victim to come: sex, age on detection (null unknown), citizenship. */
  record Detected(String sex, Integer age, String citizenship) {}

  /** What is published and chosen for one year. */
  record Year(
      int year, int cases, List<Detected> victims, int prosecuted, List<String> convicted) {}

  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(FILE.getParent());
    try (OutputStream out = Files.newOutputStream(FILE)) {
      new DemoCaseload().write(out);
    }
  }

  void write(OutputStream out) throws IOException {
    for (Year year : DemoFigures.years()) {
      trafficking(year);
    }
    for (int year = 2019; year <= 2021; year++) {
      for (int i = 0; i < 56; i++) {
        other(year);
      }
    }
    new DemoOpenCases(sheets, people, random).write();
    sheets.write(out);
  }

  private void trafficking(Year year) {
    Deque<Detected> victims = new ArrayDeque<>(shuffled(year.victims()));
    Deque<String> convicted = new ArrayDeque<>(year.convicted());
    int prosecuted = year.prosecuted();
    for (int i = 0; i < year.cases(); i++) {
      int left = year.cases() - i;
      int victimShare = (victims.size() + left - 1) / left;
      int accusedShare = (prosecuted + left - 1) / left;
      prosecuted -= accusedShare;
      List<Detected> own = new ArrayList<>();
      for (int v = 0; v < victimShare && !victims.isEmpty(); v++) {
        own.add(victims.poll());
      }
      List<String> sexes = new ArrayList<>();
      boolean judged = false;
      for (int a = 0; a < accusedShare; a++) {
        boolean convict =
            !convicted.isEmpty() && (i % 3 == 0 || convicted.size() >= (left - 1) * 2);
        judged |= convict;
        sexes.add(convict ? "!" + convicted.poll() : random.nextInt(3) == 0 ? "F" : "M");
      }
      traffickingCase(year.year(), i, own, sexes, judged);
    }
    if (!convicted.isEmpty() || !victims.isEmpty() || prosecuted != 0) {
      throw new IllegalStateException("figures left over in " + year.year());
    }
  }

  private void traffickingCase(
      int year, int index, List<Detected> victims, List<String> accused, boolean judged) {
    DemoCase one = open(year, index, judged);
    boolean foreign = victims.stream().anyMatch(victim -> !victim.citizenship().equals("CR"));
    boolean labour = index % 5 == 4;
    String form = labour ? "FORCED_LABOUR" : index % 7 == 3 ? "SERVITUDE" : "SEXUAL";
    boolean child = victims.stream().anyMatch(victim -> victim.age() == null || victim.age() < 18);
    String offence = child || foreign ? "CP172-AG-2019" : "CP172-2019";
    one.register(
        sheets,
        offence,
        "Captación y explotación con engaño sobre un empleo; hechos por establecer.",
        foreign ? "CROSS_BORDER" : "DOMESTIC",
        form);
    List<String> victimIds = new ArrayList<>();
    for (Detected victim : victims) {
      victimIds.add(
          one.victim(sheets, people, victim, index % 4 == 0 ? "POSSIBLE" : "ACTUAL", form));
    }
    List<String> ids = new ArrayList<>();
    List<String> guilty = new ArrayList<>();
    for (String sex : accused) {
      boolean convict = sex.startsWith("!");
      String id =
          one.accused(
              sheets, people, convict ? sex.substring(1) : sex, List.of("RECRUITER", "EXPLOITER"));
      ids.add(id);
      if (convict) {
        guilty.add(id);
      }
      one.count(sheets, id, victimIds, offence);
    }
    one.decide(sheets, "D24", one.day(3), List.of(), null, null);
    if (!ids.isEmpty()) {
      one.accuse(sheets, ids);
      one.afterAccusation(sheets, ids, guilty, judged, random);
    }
  }

  private DemoCase open(int year, int index, boolean judged) {
    String office = index % 6 == 5 ? "JACO" : index % 3 == 2 ? "LIBERIA" : "SANJOSE";
    serial++;
    // Judged cases start early, so that complaint, accusation and judgment all fall in the year.
    int start = judged ? 5 + random.nextInt(30) : 5 + random.nextInt(200);
    return new DemoCase(office, year, serial, start, random);
  }

  private void other(int year) {
    int index = random.nextInt(1000);
    DemoCase one = open(year, index, false);
    String offence = DemoFigures.OTHER_OFFENCES.get(index % DemoFigures.OTHER_OFFENCES.size());
    one.register(
        sheets,
        offence,
        "Denuncia por hechos contra una persona menor de edad; se ordenan diligencias.",
        null,
        null);
    List<String> victims = new ArrayList<>();
    int age = DemoFigures.ageFor(offence, random);
    victims.add(
        one.victim(
            sheets,
            people,
            new Detected(random.nextInt(5) == 0 ? "M" : "F", age, "CR"),
            "NOT_VICTIM",
            null));
    if (index % 10 == 0) {
      String unknown = one.unknown(sheets);
      one.decide(sheets, "D24", one.day(2), List.of(), null, null);
      one.count(sheets, unknown, victims, offence);
      one.decide(sheets, "D02", one.day(120 + random.nextInt(200)), List.of(), null, null);
      one.close(sheets, "ARCHIVE");
      return;
    }
    String accused = one.accused(sheets, people, index % 8 == 0 ? "F" : "M", List.of("ABUSER"));
    one.count(sheets, accused, victims, offence);
    if (index % 10 == 1) {
      one.decide(sheets, "D01", one.day(60 + random.nextInt(120)), List.of(), null, null);
      one.close(sheets, "DISMISSAL");
      return;
    }
    one.decide(sheets, "D24", one.day(3), List.of(), null, null);
    if (index % 12 == 2) {
      one.transfer(sheets, one.day(30));
    }
    if (index % 10 == 2) {
      one.decide(
          sheets, "D05", one.day(200), List.of(accused), "DISMISSED", "INSUFFICIENT_EVIDENCE");
      return;
    }
    one.accuse(sheets, List.of(accused));
    one.otherEnding(sheets, accused, index, random);
  }

  private List<Detected> shuffled(List<Detected> victims) {
    List<Detected> mixed = new ArrayList<>(victims);
    Collections.shuffle(mixed, random);
    return mixed;
  }
}
