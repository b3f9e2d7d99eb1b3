package org.resguardo.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.access.Admission;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Row;

/**
 * What a case holds, for the room that tells the defence. Called inside its transaction and after
 * its own check; whoever may not open a document here does not get it out by another door.
 */
@ApplicationScoped
public class CaseContents {
  /** Notes of the prosecution are no part of what the other side sees. */
  private static final String WORK_NOTE = "WORK_NOTE";

  /** One version of a document; {@code copy}: its redacted copy, null for the document itself. */
  public record Version(long documentId, int position, Long copy) {}

  @Inject Archive archive;
  @Inject CasePieceRepository pieces;

  /** Documents by number, then items of evidence; work notes are not among them. */
  public List<CasePiece> of(Admission admission) {
    List<Row> rows = pieces.sealsAndItems(admission.caseId());
    Set<String> reserved =
        rows.stream()
            .filter(row -> "SEAL".equals(row.text(0)))
            .map(row -> row.text(4))
            .collect(Collectors.toSet());
    Map<Long, List<CasePieceRepository.Mark>> marks =
        rows.stream()
            .filter(row -> "MARK".equals(row.text(0)))
            .map(CasePieceRepository::mark)
            .collect(Collectors.groupingBy(CasePieceRepository.Mark::documentId));
    Stream<CasePiece> papers =
        archive.seen(admission).stream()
            .filter(row -> !WORK_NOTE.equals(row.kind()))
            .sorted(Comparator.comparingInt(DocumentRow::number))
            .map(row -> paper(row, reserved, marks.getOrDefault(row.id(), List.of())));
    Stream<CasePiece> things =
        rows.stream()
            .filter(row -> "ITEM".equals(row.text(0)))
            .filter(row -> admission.allows(Permission.READ_EVIDENCE))
            .map(CaseContents::thing);
    return Stream.concat(papers, things).toList();
  }

  private static CasePiece paper(
      DocumentRow row, Set<String> reserved, List<CasePieceRepository.Mark> marks) {
    CasePiece.Copy copy =
        marks.stream()
            .filter(mark -> mark.position() == row.versions() && mark.current())
            .map(CasePieceRepository.Mark::copy)
            .filter(Objects::nonNull)
            .reduce((earlier, later) -> later)
            .orElse(null);
    String ending = FileKind.ofMediaType(row.mediaType()).map(FileKind::ending).orElse("bin");
    return new CasePiece(
        "D",
        row.id(),
        row.number(),
        row.versions(),
        row.kind(),
        row.title(),
        ending,
        closed(row, reserved),
        row.pages() != null,
        marks.stream().anyMatch(mark -> mark.copy() == null),
        copy);
  }

  private static String closed(DocumentRow row, Set<String> reserved) {
    if (!row.isReadable()) {
      return "UNAVAILABLE";
    }
    if (row.concerns().stream().anyMatch(reserved::contains)) {
      return "RESERVE";
    }
    return switch (row.documentClass()) {
      case DocumentAccess.WORK -> null;
      case DocumentAccess.CHILD -> "CHILD_IDENTITY";
      default -> "SPECIAL_DATA";
    };
  }

  private static CasePiece thing(Row row) {
    String closed = row.flag(6) ? "RESERVE" : null;
    return new CasePiece(
        "E",
        row.id(1),
        row.number(2),
        0,
        row.text(3),
        row.text(4),
        null,
        row.flag(5) ? "ABUSE_MATERIAL" : closed,
        false,
        false,
        null);
  }

  /**
   * Contents that the caller may open.
   *
   * @throws NotFoundException when one of them is gone, in quarantine or not for the caller
   */
  public Map<Version, OpenedFile> open(Admission admission, Collection<Version> versions) {
    Map<Version, OpenedFile> opened = new HashMap<>();
    if (versions.isEmpty()) {
      return opened;
    }
    Map<Long, DocumentRow> rows =
        archive.seen(admission).stream()
            .filter(row -> DocumentAccess.opens(admission, row))
            .filter(row -> row.purge() == DocumentRow.PurgeState.NONE)
            .collect(Collectors.toMap(DocumentRow::id, row -> row));
    Map<String, DocumentRepository.Content> contents = pieces.contents(admission.caseId());
    if (versions.stream().anyMatch(version -> version.copy() != null)) {
      pieces.copies(admission.caseId()).forEach((id, content) -> contents.put(copy(id), content));
    }
    for (Version version : versions) {
      DocumentRow row = rows.get(version.documentId());
      var content = contents.get(place(version));
      if (row == null || content == null || !content.scan().isReadable()) {
        throw new NotFoundException("version of document " + version.documentId());
      }
      opened.put(version, archive.open(admission.number(), row, content));
    }
    return opened;
  }

  private static String place(Version version) {
    return version.copy() == null
        ? version.documentId() + " " + version.position()
        : copy(version.copy());
  }

  private static String copy(long id) {
    return "copy " + id;
  }

  /** What is black in the redacted copies of a case, by copy and page. */
  public List<CopyArea> areas(Admission admission) {
    return pieces.areas(admission.caseId());
  }
}
