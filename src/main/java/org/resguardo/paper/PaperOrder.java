package org.resguardo.paper;

import org.resguardo.kernel.NotFoundException;
import org.resguardo.reference.PaperKind;

/**
 * Which paper is asked for. {@code hearing}: its id, for papers of a hearing; {@code person}: the
 * code of the person summoned, for a summons; else null.
 */
public record PaperOrder(
    PaperKind kind, PaperFormat format, String language, Long hearing, String person) {
  /**
   * As an address gives it, each part as text.
   *
   * @throws NotFoundException when there is no such paper, format or hearing
   */
  public static PaperOrder of(
      String kind, String format, String language, String hearing, String person) {
    PaperKind known = PaperKind.of(kind).orElseThrow(() -> new NotFoundException("paper"));
    boolean numbered = hearing != null && hearing.matches("\\d{1,18}");
    if (known.isOfHearing() && !numbered) {
      throw new NotFoundException("hearing");
    }
    return new PaperOrder(
        known,
        PaperFormat.of(format == null ? "pdf" : format)
            .orElseThrow(() -> new NotFoundException("format")),
        language == null ? "es" : language,
        known.isOfHearing() ? Long.valueOf(hearing) : null,
        person);
  }
}
