package org.resguardo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;

/**
 * Children whose every name, document and contact holds one rare word are entered, opened, searched
 * for, printed and backed up. The word is then looked for, however it may be written, in everything
 * that lies about. {@code resguardo.test.canaries}: how many; {@code mvn -Psecurity verify} enters
 * a thousand.
 */
@Tag("canary")
class CanaryIT {
  private static final int CANARIES = Integer.getInteger("resguardo.test.canaries", 20);
  private static final int IN_A_CASE = 25;
  private static final String WORD = "Wqzkanarivo";
  private static final Set<String> SPELLINGS = spellings();

  /** Stands in the summary of their cases, which is not sealed: what finds it reads the files. */
  private static final Set<String> IN_CLEAR = Set.of("Kontrolvorto");

  private static final String CASE =
      """
      {"officeCode":"SANJOSE","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba Kontrolvorto","victim":"NONE",
       "suspect":"NONE","trafficking":true}""";

  @TempDir static Path folder;
  private static final List<String> CHILDREN = new ArrayList<>();

  @BeforeAll
  static void enter() {
    Api prosecutor = Api.as("fiscal.sanjose");
    String at = null;
    for (int i = 0; i < CANARIES; i++) {
      if (i % IN_A_CASE == 0) {
        at = "/cases/" + prosecutor.post("/cases", CASE).get("number").getAsString();
      }
      JsonObject made = prosecutor.post(at + "/victims", canary(i));
      assertThat(made.get("httpStatus").getAsInt()).as(made.toString()).isEqualTo(201);
      CHILDREN.add(at + "/victims/" + made.get("code").getAsString());
    }
  }

  private static String canary(int number) {
    String name =
        WORD + Integer.toString(number, 26).replaceAll("\\d", "$0a").toLowerCase(Locale.ROOT);
    return """
        {"sex":"F","citizenships":["CR"],"ageFrom":14,"ageTo":15,"detectedOn":"2026-11-02",
         "traffickingStatus":"ACTUAL","interpreterNeeded":false,
         "identity":{"given":"%1$s","family1":"%1$sez","family2":"%1$sano",
          "documents":[{"kind":"PASSPORT","number":"%2$s%3$d","country":"CR"}]}}"""
        .formatted(name, WORD.toUpperCase(Locale.ROOT), number);
  }

  @Test
  void nothing_that_lies_about_holds_a_canary() throws Exception {
    use();
    List<String> found = new ArrayList<>();
    found.addAll(papers());
    found.addAll(backup());
    found.addAll(ofTheMachine());
    int read = filesOf(Product.get().data(), SPELLINGS, found);
    assertThat(read).as("files read").isGreaterThan(50);
    assertThat(found).isEmpty();
    List<String> clear = new ArrayList<>();
    filesOf(Product.get().data(), IN_CLEAR, clear);
    assertThat(clear).as("files with what is not sealed").isNotEmpty();
  }

  /** The names pass through the program: opened, searched for, entered once more. */
  private static void use() {
    Api prosecutor = Api.as("fiscal.sanjose");
    String child = CHILDREN.get(0);
    JsonObject opened = prosecutor.post(child + "/identity-openings", "{\"reason\":\"SUMMON\"}");
    assertThat(holds(opened.toString().getBytes(StandardCharsets.UTF_8)))
        .as("an opening shows who it is: " + opened.get("httpStatus"))
        .isTrue();
    Door door = Door.open("victimas.sanjose");
    door.get("/people/search?given=" + WORD);
    door.get("/nothing/" + child);
    prosecutor.post(child.replaceAll("/victims/.*", "/victims"), canary(1));
    prosecutor.post(
        child.replaceAll("/victims/.*", "/victims"),
        canary(1).replace("\"F\"", "\"" + WORD + "\""));
  }

  private static List<String> papers() throws IOException {
    Api prosecutor = Api.as("fiscal.sanjose");
    String sheet = CHILDREN.get(0).replaceAll("/victims/.*", "/papers/case-sheet?format=");
    List<String> found = new ArrayList<>();
    byte[] docx = prosecutor.file(sheet + "docx");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        note(holds(zip.readAllBytes()), "docx " + entry.getName(), found);
      }
    }
    byte[] pdf = prosecutor.file(sheet + "pdf");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains(CHILDREN.get(0).replaceAll(".*/", ""));
      note(holds(text.getBytes(StandardCharsets.UTF_8)), "pdf", found);
    }
    note(holds(pdf), "pdf", found);
    return found;
  }

  private static List<String> backup() throws Exception {
    BackupKey key = BackupKey.make(folder, "canary");
    Settings settings =
        new Settings(
            Map.of(
                "RESGUARDO_DATA",
                Product.get().data().toString(),
                "RESGUARDO_BACKUP_KEY",
                key.publicKey().toString()),
            true);
    Path out = folder.resolve("out");
    new DumpCommand(settings, Clock.systemUTC()).run(List.of("dump", out.toString()));
    List<String> found = new ArrayList<>();
    assertThat(filesOf(out, SPELLINGS, found)).isEqualTo(2);
    assertThat(filesOf(out, IN_CLEAR, found)).isEqualTo(2);
    return found;
  }

  /**
   * What the process says of itself; a heap, which must hold them for a moment, is never written.
   */
  private static List<String> ofTheMachine() throws Exception {
    List<String> found = new ArrayList<>();
    note(holds(Product.get().output().getBytes(StandardCharsets.UTF_8)), "console", found);
    note(holds(Product.get().ask("Thread.print")), "threads", found);
    assertThat(new String(Product.get().ask("VM.flags"), StandardCharsets.UTF_8))
        .contains("-XX:")
        .doesNotContain("+HeapDump");
    return found;
  }

  /** Answers how many files were read. What the launcher unpacked is no data. */
  private static int filesOf(Path root, Set<String> words, List<String> found) throws IOException {
    int read = 0;
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !root.relativize(file).toString().startsWith("mariadb-"))
              .filter(file -> !file.toString().contains("payaramicro-rt"))
              .toList();
    }
    for (Path file : files) {
      try {
        note(holds(Files.readAllBytes(file), words), file.toString(), found);
        read++;
      } catch (NoSuchFileException goneMeanwhile) {
        continue;
      }
    }
    return read;
  }

  @Test
  void every_spelling_is_found_where_it_is() {
    for (String way : List.of("x" + WORD, "xx" + WORD, "xxx" + WORD)) {
      byte[] text = (way + "123").getBytes(StandardCharsets.UTF_8);
      assertThat(holds(text)).isTrue();
      assertThat(holds(way.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))).isTrue();
      assertThat(holds((way + "1").getBytes(StandardCharsets.UTF_16LE))).isTrue();
      assertThat(holds((way + "1").getBytes(StandardCharsets.UTF_16BE))).isTrue();
      assertThat(holds(Base64.getEncoder().encode(text))).isTrue();
      assertThat(holds(HexFormat.of().formatHex(text).getBytes(StandardCharsets.UTF_8))).isTrue();
    }
    assertThat(holds("Wqzkanari vo".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  private static void note(boolean held, String where, List<String> found) {
    if (held) {
      found.add(where);
    }
  }

  private static boolean holds(byte[] bytes) {
    return holds(bytes, SPELLINGS);
  }

  private static boolean holds(byte[] bytes, Set<String> words) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return words.stream().anyMatch(text::contains);
  }

  private static Set<String> spellings() {
    Set<String> ways = new TreeSet<>();
    for (String word :
        List.of(WORD, WORD.toLowerCase(Locale.ROOT), WORD.toUpperCase(Locale.ROOT))) {
      ways.add(word);
      ways.add(new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
      ways.add(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
      ways.add(HexFormat.of().withUpperCase().formatHex(word.getBytes(StandardCharsets.UTF_8)));
      for (int before = 0; before < 3; before++) {
        String shifted =
            Base64.getEncoder()
                .withoutPadding()
                .encodeToString(("x".repeat(before) + word).getBytes(StandardCharsets.UTF_8));
        // The letters that depend on what stands before and after are left out.
        ways.add(shifted.substring(before == 0 ? 0 : before + 1, shifted.length() - 2));
      }
    }
    return ways;
  }
}
