package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.kernel.RuleException;

/** Hostile files stay outside, honest ones come in. */
class ContentCheckTest {
  private static final byte[] MP4 = head("00000018667479706d703432000000006d70343269736f6d");
  private static final byte[] WAV =
      head("524946462400000057415645666d7420100000000100010044ac0000");
  private static final byte[] MKV =
      head(
          "1a45dfa39f4286810142f7810142f2810442f381084282846d6174726f736b61428781044285810218538067");

  static Stream<Arguments> honest() {
    return Stream.of(
        Arguments.of("pdf", FilesFixture.pdf(1)),
        Arguments.of("docx", FilesFixture.docx()),
        Arguments.of("docx", FilesFixture.docx("word/embeddings/oleObject1.bin")),
        Arguments.of("xlsx", FilesFixture.xlsx()),
        Arguments.of("odt", FilesFixture.odt()),
        Arguments.of("jpg", FilesFixture.picture("jpg")),
        Arguments.of("JPEG".toLowerCase(java.util.Locale.ROOT), FilesFixture.picture("jpg")),
        Arguments.of("png", FilesFixture.picture("png")),
        Arguments.of("gif", FilesFixture.picture("gif")),
        Arguments.of("tif", FilesFixture.picture("tiff")),
        Arguments.of("bmp", FilesFixture.picture("bmp")),
        Arguments.of("mp4", MP4),
        Arguments.of("wav", WAV),
        Arguments.of("mkv", MKV),
        Arguments.of("txt", FilesFixture.text("Acta de las nueve horas: señaló a A-1.\n")),
        Arguments.of("csv", FilesFixture.text("fecha;monto\n1/2/2026;300\n")));
  }

  @ParameterizedTest
  @MethodSource("honest")
  void an_honest_file_comes_in(String ending, byte[] content) {
    assertThatCode(() -> check(ending, content)).doesNotThrowAnyException();
  }

  static Stream<Arguments> hostile() {
    byte[] pdf = FilesFixture.pdf(1);
    byte[] zip = FilesFixture.zip("a.txt");
    byte[] png = FilesFixture.picture("png");
    byte[] program =
        head("4d5a90000300000004000000ffff0000b800000000000000400000000000000050450000");
    byte[] elf = head("7f454c4602010100000000000000000003003e000100000000000000");
    return Stream.of(
        Arguments.of("pdf", program, "other"),
        Arguments.of("pdf", FilesFixture.both(FilesFixture.text("GIF89a"), pdf), "other"),
        Arguments.of("pdf", FilesFixture.both(pdf, zip), "two"),
        Arguments.of("jpg", pdf, "other"),
        Arguments.of("png", FilesFixture.picture("jpg"), "other"),
        Arguments.of("png", FilesFixture.both(png, zip), "two"),
        Arguments.of("jpg", FilesFixture.both(FilesFixture.picture("jpg"), zip), "two"),
        Arguments.of("gif", FilesFixture.both(FilesFixture.picture("gif"), pdf), "two"),
        Arguments.of(
            "gif",
            FilesFixture.both(
                FilesFixture.picture("gif"), FilesFixture.text("<script>alert(1)</script>")),
            "two"),
        Arguments.of(
            "bmp",
            FilesFixture.both(FilesFixture.text("BM"), FilesFixture.text("<?php x ?>")),
            "other two"),
        Arguments.of("docx", zip, "other"),
        Arguments.of("docx", FilesFixture.xlsx(), "other"),
        Arguments.of("xlsx", FilesFixture.docx(), "other"),
        Arguments.of("docx", FilesFixture.both(pdf, FilesFixture.docx()), "other"),
        Arguments.of("docx", FilesFixture.docx("word/vbaProject.bin"), "macros"),
        Arguments.of("docx", FilesFixture.docx("../../etc/cron.d/x"), "names"),
        Arguments.of("docx", FilesFixture.docx("/etc/passwd"), "names"),
        Arguments.of("docx", FilesFixture.docx("a\\..\\b"), "names"),
        Arguments.of("docx", FilesFixture.docx("a\u0000b"), "names other"),
        Arguments.of("docx", FilesFixture.docx("a\r\nb"), "names"),
        Arguments.of("docx", FilesFixture.bomb(60), "bomb"),
        Arguments.of("odt", FilesFixture.zip("mimetype=application/zip", "content.xml"), "other"),
        Arguments.of("txt", program, "other"),
        Arguments.of("txt", elf, "other"),
        Arguments.of("txt", FilesFixture.text("<html><body>x</body></html>"), "other two"),
        Arguments.of(
            "txt",
            FilesFixture.text("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"f\">]><a/>"),
            "other two"),
        Arguments.of("mp4", FilesFixture.text("not a film"), "other"),
        Arguments.of("png", new byte[0], "empty"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_hostile_file_stays_outside(String ending, byte[] content, String why) {
    RuleException refused = catchThrowableOfType(RuleException.class, () -> check(ending, content));
    assertThat(refused).isNotNull();
    assertThat(Stream.of(why.split(" ")).map(reason -> "evidence.file." + reason))
        .contains(refused.problems().get(0).key());
    assertThat(refused.problems().get(0).field()).isEqualTo("file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"exe", "html", "svg", "docm", "xlsm", "js", "zip", "7z", "php", "", "lnk"})
  void other_endings_are_refused_before_a_byte_is_read(String ending) {
    RuleException refused =
        catchThrowableOfType(RuleException.class, () -> ContentCheck.demandKnown(ending));
    assertThat(refused.problems().get(0).key()).isEqualTo("evidence.file.kind");
  }

  private static void check(String ending, byte[] content) throws IOException {
    FileKind kind = ContentCheck.demandKnown(ending);
    ContentCheck.demand(kind, FilesFixture.in(content));
    if (kind.isArchive()) {
      ArchiveCheck.demand(kind, FilesFixture.in(content), content.length);
    }
  }

  private static byte[] head(String hex) {
    byte[] start = java.util.HexFormat.of().parseHex(hex);
    return java.util.Arrays.copyOf(start, 4000);
  }
}
