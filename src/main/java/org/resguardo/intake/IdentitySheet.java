package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.access.Caller;
import org.resguardo.access.ReleaseView;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.PartyId;
import org.resguardo.paper.PaperFormat;
import org.resguardo.paper.PaperStamp;
import org.resguardo.paper.PaperWriter;
import org.resguardo.person.OpenedIdentity;
import org.resguardo.person.PersonService;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.PaperLine;
import org.resguardo.reference.PaperLine.Shape;

/**
 * The sheet that says who the code of a paper is. It is made of an identity just opened, handed
 * over in the answer to that opening and kept nowhere; the name is in the text alone, not in the
 * properties of the file nor in its name.
 */
@ApplicationScoped
public class IdentitySheet {
  private static final String KEYS = "person.identity.";

  @Inject PersonService persons;
  @Inject PaperWriter writer;
  @Inject CodeBook codes;
  @Inject DateWords dates;
  @Inject Messages texts;
  @Inject Caller caller;

  /** A PDF, of a release that is spent with it. {@code code}: of the victim in this case. */
  public byte[] give(CaseNumber number, PartyId party, String code, Locale locale) {
    PersonService.Released released = persons.openToLeave(number, party);
    return pdf(number, code, released.opened(), released.release(), locale);
  }

  /** A text for whoever asked. */
  public String said(String key, Locale locale) {
    return texts.text(locale, key);
  }

  private byte[] pdf(
      CaseNumber number, String code, OpenedIdentity opened, ReleaseView release, Locale locale) {
    String title = texts.text(locale, KEYS + "sheet", code);
    List<PaperLine> lines = new ArrayList<>();
    lines.add(line(Shape.TITLE, title));
    lines.add(line(Shape.TEXT, texts.text(locale, KEYS + "sheet.apart", number.value())));
    lines.add(row(KEYS + "sheet.code", code, locale));
    lines.addAll(who(opened, locale));
    lines.add(row("access.release.purpose", release.purpose(), locale));
    lines.add(row("access.release.recipient", release.recipient(), locale));
    lines.add(row("access.release.by", release.decidedBy(), locale));
    LocalDateTime at = dates.local(opened.openedAt());
    String when = dates.date(locale, at.toLocalDate()) + ", " + dates.time(at.toLocalTime());
    String foot =
        texts.text(
            locale,
            KEYS + "sheet.foot",
            number.value(),
            caller.profile().username(),
            when,
            release.recipient());
    PaperStamp stamp =
        new PaperStamp(
            number.value() + " · " + title, foot, locale.getLanguage(), opened.openedAt());
    return writer.write(PaperFormat.PDF, lines, stamp);
  }

  private List<PaperLine> who(OpenedIdentity opened, Locale locale) {
    OpenedIdentity.Contact contact = opened.contact();
    OpenedIdentity.Guardian guardian = opened.guardian();
    return List.of(
        row(KEYS + "name", shown(opened, "NAMES", opened.names().full(), locale), locale),
        row(KEYS + "knownAs", opened.names().knownAs(), locale),
        row(KEYS + "documents", documents(opened, locale), locale),
        row(
            KEYS + "birth",
            opened.birth() == null ? null : dates.fuzzy(locale, opened.birth()),
            locale),
        row(KEYS + "address", shown(opened, "ADDRESS", contact.address(), locale), locale),
        row(
            KEYS + "contact",
            shown(opened, "CONTACT", joined(contact.phone(), contact.email()), locale),
            locale),
        row(KEYS + "safeContact", shown(opened, "CONTACT", contact.safeContact(), locale), locale),
        row(
            KEYS + "guardian",
            joined(
                guardian.name(),
                codes.title("representative_kind", guardian.kind(), locale),
                guardian.contact()),
            locale));
  }

  private String documents(OpenedIdentity opened, Locale locale) {
    return opened.documents().stream()
        .map(
            one ->
                joined(
                    codes.title("country", one.country(), locale),
                    codes.title("document_kind", one.kind(), locale),
                    one.number()))
        .collect(Collectors.joining("\n"));
  }

  private String shown(OpenedIdentity opened, String field, String value, Locale locale) {
    return opened.withheld().contains(field) ? texts.text(locale, KEYS + "reserved") : value;
  }

  private PaperLine row(String key, String value, Locale locale) {
    return line(Shape.ROW, texts.text(locale, key), value == null || value.isBlank() ? "—" : value);
  }

  private static PaperLine line(Shape shape, String... cells) {
    return new PaperLine(shape, List.of(cells));
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
