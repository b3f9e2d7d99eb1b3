package org.resguardo.proceeding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcsFileTest {
  private static final Instant STAMP = Instant.parse("2026-11-23T16:42:00Z");
  private static final ZoneId COSTA_RICA = ZoneId.of("America/Costa_Rica");

  @Test
  void one_hearing_makes_exactly_this_file() {
    String file =
        IcsFile.of(
            List.of(
                new IcsFile.Event(
                    41,
                    2,
                    LocalDateTime.of(2026, 11, 23, 15, 0),
                    90,
                    "Anticipo jurisdiccional de prueba, R26-000418-7",
                    "Juzgado Penal de San José, Gesell; piso 2",
                    false)),
            COSTA_RICA,
            STAMP,
            "Resguardo");
    assertThat(file)
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Resguardo//Hearings//EN
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            X-WR-CALNAME:Resguardo
            BEGIN:VTIMEZONE
            TZID:America/Costa_Rica
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:-0600
            TZOFFSETTO:-0600
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:hearing-41@resguardo
            DTSTAMP:20261123T164200Z
            DTSTART;TZID=America/Costa_Rica:20261123T150000
            DURATION:PT90M
            SUMMARY:Anticipo jurisdiccional de prueba\\, R26-000418-7
            LOCATION:Juzgado Penal de San José\\, Gesell\\; piso 2
            STATUS:CONFIRMED
            SEQUENCE:2
            CLASS:CONFIDENTIAL
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void long_lines_fold_after_75_octets_between_characters() {
    String words = "ñandú ".repeat(40);
    String file = IcsFile.of(List.of(event(words, false)), COSTA_RICA, STAMP, "Resguardo");
    for (String line : file.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + words.strip());
  }

  @Test
  void line_breaks_in_words_cannot_add_a_property() {
    String file =
        IcsFile.of(
            List.of(event("x\r\nATTENDEE:mailto:a@example.org", false)), COSTA_RICA, STAMP, "R");
    assertThat(file).doesNotContain("\r\nATTENDEE").contains("SUMMARY:x ATTENDEE:mailto");
  }

  @Test
  void a_cancelled_hearing_keeps_its_uid() {
    String file = IcsFile.of(List.of(event("x", true)), COSTA_RICA, STAMP, "R");
    assertThat(file).contains("UID:hearing-7@resguardo").contains("STATUS:CANCELLED");
  }

  @Test
  void a_zone_with_summer_time_tells_each_change_between_the_first_and_the_last_hearing() {
    IcsFile.Event summer =
        new IcsFile.Event(8, 0, LocalDateTime.of(2027, 7, 1, 9, 0), 60, "x", "y", false);
    String file =
        IcsFile.of(List.of(event("x", false), summer), ZoneId.of("Europe/Kyiv"), STAMP, "R");
    assertThat(file)
        .contains(
            "BEGIN:DAYLIGHT\r\nDTSTART:20270328T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300");
  }

  private static IcsFile.Event event(String summary, boolean cancelled) {
    return new IcsFile.Event(
        7, 0, LocalDateTime.of(2026, 12, 1, 8, 0), 60, summary, "Sala 1", cancelled);
  }
}
