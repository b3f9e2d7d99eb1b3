package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class VirusScannerTest {
  @Test
  void the_scanner_hears_the_whole_file_and_its_word_counts() throws IOException {
    try (ClamdFixture clamd = new ClamdFixture()) {
      VirusScanner scanner = VirusScanner.at(clamd.address());
      assertThat(scan(scanner, "x".repeat(300_000))).isEqualTo(Scan.CLEAN);
      assertThat(scan(scanner, "x".repeat(300_000) + "EICAR")).isEqualTo(Scan.INFECTED);
    }
  }

  @Test
  void what_the_scanner_could_not_judge_waits() throws IOException {
    try (ClamdFixture clamd = new ClamdFixture()) {
      assertThat(scan(VirusScanner.at(clamd.address()), "TOOLARGE")).isEqualTo(Scan.WAITING);
    }
  }

  @Test
  void a_scanner_that_is_away_means_quarantine() throws IOException {
    ClamdFixture clamd = new ClamdFixture();
    String gone = clamd.address();
    clamd.close();
    assertThat(scan(VirusScanner.at(gone), "x")).isEqualTo(Scan.WAITING);
    assertThat(Scan.WAITING.isReadable()).isFalse();
  }

  @Test
  void without_a_scanner_nothing_is_claimed() {
    assertThat(scan(VirusScanner.at(null), "EICAR")).isEqualTo(Scan.NONE);
  }

  private static Scan scan(VirusScanner scanner, String content) {
    return scanner.scan(() -> FilesFixture.in(FilesFixture.text(content)));
  }
}
