package org.resguardo.defence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.TextGuard;
import org.resguardo.evidence.CaseContents;
import org.resguardo.evidence.CasePiece;
import org.resguardo.evidence.CopyArea;
import org.resguardo.evidence.OpenedFile;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.reference.CodeBook;

/** What the front door of this room needs at hand: who acts and when, and the archive of a set. */
@ApplicationScoped
class DisclosureDesk {
  private static final String GROUNDS = "disclosure_ground";
  private static final int LONGEST_TITLE = 400;

  @Inject Caller caller;
  @Inject TextGuard guard;
  @Inject CodeBook codes;
  @Inject CaseContents contents;
  @Inject @BusinessClock Clock clock;

  /** Everything that the case holds and that is told. */
  List<CasePiece> pieces(Admission admission) {
    return contents.of(admission);
  }

  DisclosurePolicy policy() {
    return new DisclosurePolicy(
        code -> codes.exists(GROUNDS, code, null),
        code -> codes.attribute(GROUNDS, code, "never") != null);
  }

  /** On whole seconds: the list says it, and the table gives it back. */
  DisclosureRepository.Mark mark(String requestKey) {
    return new DisclosureRepository.Mark(
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        caller.profile().userId(),
        request(requestKey));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  /** With the names in its title as codes. */
  DisclosureItem coded(long caseId, DisclosureItem item) {
    String title = guard.coded(caseId, item.title()).replaceAll("\\s+", " ");
    return new DisclosureItem(
        item.record(),
        item.recordId(),
        item.number(),
        item.version(),
        item.kind(),
        title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
        item.ending(),
        item.treatment(),
        item.ground(),
        item.reference(),
        item.copy());
  }

  DisclosureArchive archive(
      Admission admission, String accused, int number, Instant at, List<DisclosureItem> items) {
    String head = "%s,%s,%d,%s".formatted(admission.number(), accused, number, at);
    Map<CaseContents.Version, OpenedFile> files =
        contents.open(
            admission,
            items.stream().filter(DisclosureItem::isFile).map(DisclosureDesk::version).toList());
    try {
      return new DisclosureArchive(
          head,
          items,
          redactions(admission, items),
          (item, out) -> files.get(version(item)).copyTo(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseContents.Version version(DisclosureItem item) {
    return new CaseContents.Version(item.recordId(), item.version(), item.copy());
  }

  /** What is black in the documents of a set; nothing is asked when none is redacted. */
  List<DisclosureRedaction> redactions(Admission admission, List<DisclosureItem> items) {
    if (items.stream().noneMatch(item -> item.copy() != null)) {
      return List.of();
    }
    Map<Long, List<CopyArea>> areas =
        contents.areas(admission).stream().collect(Collectors.groupingBy(CopyArea::copy));
    return items.stream()
        .filter(item -> item.copy() != null)
        .flatMap(
            item ->
                areas.getOrDefault(item.copy(), List.of()).stream()
                    .map(area -> new DisclosureRedaction(item.code(), area)))
        .toList();
  }

  static String hash(DisclosureArchive archive) {
    try {
      return archive.sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of this caller only, whatever was sent. Null stays null. */
  String request(String key) {
    return caller.own(key);
  }
}
