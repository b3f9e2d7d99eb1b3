package org.resguardo.defence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DisclosureArchiveTest {
  private static final String TEXT = "Acta de prueba";
  private static final List<DisclosureItem> ITEMS =
      List.of(
          item("D", 1, "=1+1, \"acta\"", Treatment.GIVEN, null),
          item("D", 2, "Pericia", Treatment.WITHHELD, "SPECIAL_DATA"),
          item("E", 1, "Un teléfono", Treatment.GIVEN, null));

  @Test
  void built_twice_it_is_the_same_and_says_its_own_hash() throws Exception {
    byte[] first = bytes(TEXT);
    assertThat(bytes(TEXT)).isEqualTo(first);
    assertThat(archive(TEXT).sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first)));
    assertThat(archive(TEXT + " ").sha256()).isNotEqualTo(archive(TEXT).sha256());
  }

  /** Bytes that a later library or another machine must build again. */
  @Test
  void the_bytes_do_not_depend_on_the_machine() throws IOException {
    assertThat(archive(TEXT).sha256())
        .isEqualTo("b3effa1ba426b3265b1a8a8d20637f63ad3dde694a13ca7da3f18e0bb5338704");
  }

  @Test
  void what_is_withheld_is_told_and_not_in_it() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(TEXT)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(entries).containsOnlyKeys("list.csv", "documents/D-1-v1.txt");
    assertThat(entries.get("documents/D-1-v1.txt")).isEqualTo(TEXT);
    assertThat(entries.get("list.csv").split("\r\n"))
        .hasSize(5)
        .contains("D-2,Pericia,OTHER,1,WITHHELD,SPECIAL_DATA,,,")
        .contains("E-1,Un teléfono,OTHER,,GIVEN,,,,")
        .anyMatch(line -> line.startsWith("D-1,\"'=1+1, \"\"acta\"\"\",OTHER,1,GIVEN,,,"));
  }

  private static DisclosureItem item(
      String record, int number, String title, Treatment treatment, String ground) {
    boolean document = record.equals("D");
    return new DisclosureItem(
        record,
        number,
        number,
        document ? 1 : 0,
        "OTHER",
        title,
        document ? "txt" : null,
        treatment,
        ground,
        null,
        null);
  }

  private static DisclosureArchive archive(String content) throws IOException {
    return new DisclosureArchive(
        "R26-000418-7,A-1,1,2026-11-26T18:00:00Z",
        ITEMS,
        List.of(),
        (item, out) -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] bytes(String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    archive(content).write(out);
    return out.toByteArray();
  }
}
