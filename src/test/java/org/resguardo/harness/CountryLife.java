package org.resguardo.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs from country to country in the life of a case: the acts of its procedure from the
 * complaint to the judgment that stands after a remedy, and what the terms of its law must say.
 *
 * @param place the offices' end of the names of accounts: {@code fiscal.managua}
 * @param custody null when nobody is detained
 * @param speaks words of the country that its pages must say, in Spanish
 */
public record CountryLife(
    String country,
    String place,
    String division,
    String offence,
    List<Act> acts,
    Custody custody,
    Term term,
    String atTheEnd,
    List<String> speaks) {
  private static final Path PACKS = Path.of("deployment/countries");

  /** An act of the procedure: the kind, what it does to the count, the court that takes it. */
  public record Act(String kind, String outcome, String court) {
    static Act of(String kind) {
      return new Act(kind, null, null);
    }

    static Act by(String court, String kind) {
      return new Act(kind, null, court);
    }
  }

  /** A detention from 2 October 2026, until when its order says. */
  public record Custody(String kind, String until) {}

  /** A rule of the country's law and the last day it must give. */
  public record Term(String rule, String due) {}

  public String prosecutor() {
    return "fiscal." + place;
  }

  /** The accusation comes before the preliminary hearing; the whole process has a limit. */
  public static CountryLife nicaragua() {
    return new CountryLife(
        "ni",
        "managua",
        "5501",
        "CP182",
        List.of(
            Act.of("D24"),
            new Act("D06", "CHARGED", null),
            Act.by("JA-MAN", "D61"),
            new Act("D08", "CHARGED", "JA-MAN"),
            new Act("D15", "CONVICTED", "JJ-MAN"),
            Act.by("JJ-MAN", "D15P"),
            Act.by("TA-MAN", "D31"),
            new Act("D19", "CHARGED", "TA-MAN"),
            new Act("D15", "CONVICTED", "JJ-MAN"),
            Act.by("JJ-MAN", "D36")),
        new Custody("M01", "2026-12-31"),
        new Term("NI-PROCESS", "2027-01-02"),
        "NI-70",
        List.of("Acusación", "Fallo de culpabilidad"));
  }

  public static CountryLife panama() {
    return new CountryLife(
        "pa",
        "panama",
        "8-01",
        "CP456A",
        List.of(
            Act.of("D24"),
            new Act("D60", "CHARGED", null),
            new Act("D06", "CHARGED", null),
            new Act("D08", "CHARGED", "JG-PAN"),
            new Act("D15", "CONVICTED", "TJ-PAN"),
            Act.by("TJ-PAN", "D15P"),
            Act.by("TSA-PAN", "D31"),
            Act.by("TSA-PAN", "D36"),
            Act.by("TJ-PAN", "D37")),
        new Custody("M01", "2027-03-31"),
        new Term("PA-FORMAL", "2027-04-02"),
        "PA-80",
        List.of("Formulación de imputación", "Fallo condenatorio"));
  }

  public static CountryLife salvador() {
    return new CountryLife(
        "sv",
        "sansalvador",
        "0601",
        "LT54",
        List.of(
            Act.of("D24"),
            Act.of("D60"),
            Act.by("JPZ-SS", "D61"),
            new Act("D06", "CHARGED", null),
            new Act("D08", "CHARGED", "JI-SS"),
            new Act("D15", "CONVICTED", "TS-SS"),
            Act.by("CAM-SS", "D31"),
            new Act("D19", "CHARGED", "CAM-SS"),
            new Act("D15", "CONVICTED", "TS-SS"),
            Act.by("TS-SS", "D36")),
        new Custody("M01G", "2027-09-30"),
        new Term("SV-DET-G", "2027-09-30"),
        "SV-90",
        List.of("Requerimiento fiscal", "Auto de instrucción"));
  }

  /** Verdict first and penalty after it; no ordinary appeal: the remedy is cassation. */
  public static CountryLife honduras() {
    return new CountryLife(
        "hn",
        "tegucigalpa",
        "0801",
        "CP219",
        List.of(
            Act.of("D24"),
            Act.of("D60"),
            Act.by("JL-TGU", "D61"),
            new Act("D06", "CHARGED", null),
            new Act("D08", "CHARGED", "JL-TGU"),
            new Act("D15", "CONVICTED", "TS-TGU"),
            Act.by("TS-TGU", "D15P"),
            Act.by("SALAPENAL", "D33"),
            new Act("D35", "CONVICTED", "SALAPENAL"),
            Act.by("SALAPENAL", "D36")),
        new Custody("M01G", "2028-03-31"),
        new Term("HN-DET-G", "2028-03-31"),
        "HN-70",
        List.of("Requerimiento fiscal", "Fallo condenatorio"));
  }

  /** The police own the inquiry; the office opens its file when theirs arrives. */
  public static CountryLife thailand() {
    return new CountryLife(
        "th",
        "bangkok",
        "1001",
        "ATIP52",
        List.of(
            Act.of("D24"),
            Act.of("D60"),
            new Act("D06", "CHARGED", null),
            new Act("D08", "CHARGED", "CC-HT"),
            new Act("D15", "CONVICTED", "CC-HT"),
            Act.by("CA", "D31"),
            Act.by("CA", "D36")),
        null,
        new Term("TH-APPEAL", "2026-11-05"),
        "TH-70",
        List.of());
  }

  /** The term runs from the notice of suspicion, and martial law lengthens it. */
  public static CountryLife ukraine() {
    return new CountryLife(
        "ua",
        "kyiv",
        "8001",
        "CC149-1",
        List.of(
            Act.of("D24"),
            Act.of("D60"),
            new Act("D06", "CHARGED", null),
            new Act("D08", "CHARGED", "RS-KYIV"),
            new Act("D15", "CONVICTED", "RS-KYIV"),
            Act.by("AS-KYIV", "D31"),
            Act.by("AS-KYIV", "D36")),
        new Custody("M01", "2026-11-30"),
        new Term("UA-AFTER", "2027-01-02"),
        "UA-70",
        List.of());
  }

  /** The pack in a folder, without the cases of its demo: the start stays short. */
  public void copyPack(Path into) throws IOException {
    copyPack(country, into);
  }

  /** The same of any country. */
  public static void copyPack(String country, Path into) throws IOException {
    Path pack = PACKS.resolve(country);
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean ofTheCases = file.getParent().endsWith("demo") && !file.endsWith("account.csv");
        if (!ofTheCases) {
          Path target = into.resolve(country).resolve(pack.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }
}
