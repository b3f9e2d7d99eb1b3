package org.resguardo.proceeding.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Hearings as an iCalendar file (RFC 5545). It leaves the house, so it carries codes only (DP-23):
 * kind, court, room and case number; no victim, not even by code, and no name.
 */
final class IcsFile {
  /**
   * One hearing in words. {@code id} makes the UID: the same hearing is the same event for ever.
   */
  record Event(
      long id,
      int sequence,
      LocalDateTime start,
      int minutes,
      String summary,
      String place,
      boolean cancelled) {}

  private static final int OCTETS = 75;
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  private final StringBuilder text = new StringBuilder();
  private final ZoneId zone;

  private IcsFile(ZoneId zone) {
    this.zone = zone;
  }

  /** {@code stamp}: when the file was made; {@code name}: what a calendar program calls it. */
  static String of(List<Event> events, ZoneId zone, Instant stamp, String name) {
    IcsFile file = new IcsFile(zone);
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Resguardo//Hearings//EN");
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    file.line("X-WR-CALNAME:" + escape(name));
    file.zone(events, stamp);
    events.forEach(event -> file.event(event, stamp));
    file.line("END:VCALENDAR");
    return file.text.toString();
  }

  private void event(Event event, Instant stamp) {
    line("BEGIN:VEVENT");
    line("UID:hearing-" + event.id() + "@resguardo");
    line("DTSTAMP:" + LOCAL.format(LocalDateTime.ofInstant(stamp, ZoneOffset.UTC)) + "Z");
    line("DTSTART;TZID=" + zone.getId() + ":" + LOCAL.format(event.start()));
    line("DURATION:" + duration(event.minutes()));
    line("SUMMARY:" + escape(event.summary()));
    line("LOCATION:" + escape(event.place()));
    line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
    line("SEQUENCE:" + event.sequence());
    line("CLASS:CONFIDENTIAL");
    line("END:VEVENT");
  }

  // RFC 5545 wants the rules of every zone it names: here the offset at the first event, then each
  // change up to the last one, so that no calendar program has to know the zone.
  private void zone(List<Event> events, Instant stamp) {
    ZoneRules rules = zone.getRules();
    Instant first = events.stream().map(this::start).min(Instant::compareTo).orElse(stamp);
    Instant last = events.stream().map(this::start).max(Instant::compareTo).orElse(stamp);
    line("BEGIN:VTIMEZONE");
    line("TZID:" + zone.getId());
    observance(rules, "19700101T000000", rules.getOffset(first), rules.getOffset(first), first);
    ZoneOffsetTransition change = rules.nextTransition(first);
    while (change != null && change.getInstant().isBefore(last)) {
      observance(
          rules,
          LOCAL.format(change.getDateTimeBefore()),
          change.getOffsetBefore(),
          change.getOffsetAfter(),
          change.getInstant());
      change = rules.nextTransition(change.getInstant());
    }
    line("END:VTIMEZONE");
  }

  private void observance(
      ZoneRules rules, String start, ZoneOffset before, ZoneOffset after, Instant at) {
    String kind = rules.isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
    line("BEGIN:" + kind);
    line("DTSTART:" + start);
    line("TZOFFSETFROM:" + offset(before));
    line("TZOFFSETTO:" + offset(after));
    line("END:" + kind);
  }

  private Instant start(Event event) {
    return event.start().atZone(zone).toInstant();
  }

  private static String offset(ZoneOffset offset) {
    Duration off = Duration.ofSeconds(Math.abs(offset.getTotalSeconds()));
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    return "%s%02d%02d".formatted(sign, off.toHours(), off.toMinutesPart());
  }

  private static String duration(int minutes) {
    return "PT" + minutes + "M";
  }

  static String escape(String words) {
    String plain = words.replaceAll("\\p{Cntrl}+", " ").strip();
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
  }

  /** Folds after 75 octets, never inside a character. */
  private void line(String content) {
    int used = 0;
    for (int i = 0; i < content.length(); ) {
      String letter = Character.toString(content.codePointAt(i));
      int octets = letter.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > OCTETS) {
        text.append("\r\n ");
        used = 1;
      }
      text.append(letter);
      used += octets;
      i += letter.length();
    }
    text.append("\r\n");
  }
}
