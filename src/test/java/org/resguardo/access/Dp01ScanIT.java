package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Door;

/**
 * Whoever opens no identity walks every page that a link leads to, in the planted child's case, and
 * reads every file behind a link, unpacked: her code is there, her name is not.
 */
@Tag("DP-01")
@DisplayName("DP-01: a child is a code")
class Dp01ScanIT {
  private static final List<String> CHILD =
      List.of("Zulema", "9-0990-0990", "909900990", "ZULEMA", "zulema");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern CASE = Pattern.compile("/cases/(R[^/?]+)");
  private static final int MOST = 400;

  private final Set<String> known = new HashSet<>();
  private final Deque<String> ahead = new ArrayDeque<>();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final List<String> told = new ArrayList<>();
  private int coded;

  @ParameterizedTest
  @ValueSource(strings = {"jefatura.liberia", "fiscal.liberia"})
  void who_reaches_the_case_meets_her_code_everywhere_and_her_name_nowhere(String account) {
    walk(account);
    assertThat(told).isEmpty();
    assertThat(coded).as("answers with her code").isGreaterThan(5);
    assertThat(kinds.getOrDefault("text/html", 0)).as(kinds.toString()).isGreaterThan(30);
    assertThat(kinds.keySet())
        .as("files read")
        .anyMatch(kind -> kind.contains("pdf"))
        .anyMatch(kind -> kind.contains("wordprocessing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fiscal.sanjose", "coordinacion", "auditoria", "ti"})
  void who_does_not_reach_it_does_not_meet_her(String account) {
    walk(account);
    assertThat(told).isEmpty();
  }

  /** The other roles, minutes more; what the matrix asks of them is read for her in every build. */
  @Tag("walk")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "registro.sanjose",
        "victimas.sanjose",
        "estadistica",
        "proteccion.datos",
        "penal.juvenil",
        "cooperacion"
      })
  void nobody_else_who_does_not_reach_it_meets_her(String account) {
    walk(account);
    assertThat(told).isEmpty();
  }

  private void walk(String account) {
    String planted = ProbedCase.planted().number();
    String code = ProbedCase.planted().victim();
    Door door = Door.open(account);
    List.of("/", "/cases", "/cases?q=" + planted, "/cases/" + planted).forEach(this::note);
    int read = 0;
    while (!ahead.isEmpty() && read++ < MOST) {
      String address = ahead.remove();
      HttpResponse<byte[]> answer = door.bytes(address);
      String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
      kinds.merge(type, 1, Integer::sum);
      String text = text(answer.body(), type);
      CHILD.stream().filter(text::contains).forEach(word -> told.add(address + ": " + word));
      coded += text.contains(code) ? 1 : 0;
      if (type.equals("text/html")) {
        Matcher links = LINK.matcher(text);
        while (links.find()) {
          note(links.group(1).replace("&amp;", "&"));
        }
      }
    }
  }

  // One of each kind of page for the planted case and for what is no case; no other case.
  private void note(String address) {
    Matcher number = CASE.matcher(address);
    boolean foreign = number.find() && !number.group(1).equals(ProbedCase.planted().number());
    String kind =
        address
            .replaceAll("(?<=[/=])\\d+", "#")
            .replaceAll("(?<=[?&])(before|after|from|to|on|day|week|month)=[^&]*", "$1=");
    if (!foreign && !address.startsWith("/jakarta.faces.resource") && known.add(kind)) {
      ahead.add(address);
    }
  }

  private static String text(byte[] body, String type) {
    try {
      if (type.contains("pdf")) {
        try (PDDocument document = Loader.loadPDF(body)) {
          return new PDFTextStripper().getText(document)
              + document.getDocumentInformation().getTitle();
        }
      }
      return body.length > 2 && body[0] == 'P' && body[1] == 'K'
          ? unpacked(body)
          : new String(body, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unpacked(byte[] archive) throws IOException {
    Path file = Files.createTempFile("scan", ".zip");
    StringBuilder text = new StringBuilder();
    try (ZipFile parts = new ZipFile(Files.write(file, archive).toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        text.append(part.getName()).append('\n');
        try (InputStream content = parts.getInputStream(part)) {
          text.append(new String(content.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
        }
      }
    } finally {
      Files.delete(file);
    }
    return text.toString();
  }
}
