package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resguardo.access.Caller;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.SafeText;
import org.resguardo.ledger.Merkle;
import org.resguardo.paper.PaperFormat;
import org.resguardo.paper.PaperStamp;
import org.resguardo.paper.PaperWriter;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.PaperLine;
import org.resguardo.reference.PaperLine.Shape;

/** An extract as PDF or CSV: for whom, what for, by whom and when stand in the file itself. */
@ApplicationScoped
class ExtractFile {
  private static final String KEYS = "audit.extract.";

  @Inject ExtractWords words;
  @Inject PaperWriter writer;
  @Inject CodeBook codes;
  @Inject Messages texts;
  @Inject DateWords dates;
  @Inject Caller caller;
  @Inject @BusinessClock Clock clock;

  Extract make(CaseNumber number, ExtractEntry asked, List<AuditEntry> entries, Locale locale) {
    Instant now = clock.instant();
    List<ExtractWords.Line> lines = words.lines(entries, locale);
    List<List<String>> about = about(number, asked, now, locale);
    boolean pdf = asked.getFormat().equals("pdf");
    return new Extract(
        number.value() + "-" + asked.getVictim() + "." + asked.getFormat(),
        pdf ? PaperFormat.PDF.mediaType() : "text/csv; charset=UTF-8",
        pdf
            ? pdf(number, asked.getVictim(), about, lines, now, locale)
            : csv(about, lines, locale));
  }

  static String sha256(Extract made) {
    return HexFormat.of().formatHex(Merkle.sha256(made.content()));
  }

  private List<List<String>> about(
      CaseNumber number, ExtractEntry asked, Instant now, Locale locale) {
    return List.of(
        row(locale, "case", number.value()),
        row(locale, "victim", asked.getVictim()),
        row(locale, "purpose", asked.getPurpose()),
        row(locale, "recipient", codes.title("representative_kind", asked.getRecipient(), locale)),
        row(locale, "reference", asked.getReference()),
        row(
            locale,
            "madeBy",
            caller.profile().username() + ", " + words.when(dates.local(now), locale)));
  }

  private List<String> row(Locale locale, String key, String value) {
    return List.of(text(locale, key), value);
  }

  private byte[] pdf(
      CaseNumber number,
      String victim,
      List<List<String>> about,
      List<ExtractWords.Line> rows,
      Instant now,
      Locale locale) {
    String title = texts.text(locale, KEYS + "title", victim);
    List<PaperLine> lines = new ArrayList<>();
    lines.add(new PaperLine(Shape.TITLE, List.of(title)));
    about.forEach(cells -> lines.add(new PaperLine(Shape.ROW, cells)));
    lines.add(new PaperLine(Shape.TEXT, List.of(text(locale, "how"))));
    lines.add(new PaperLine(Shape.HEAD_ROW, heads(locale, "whenEntry", "who", "what", "reason")));
    rows.forEach(row -> lines.add(new PaperLine(Shape.ROW, cells(row))));
    if (rows.isEmpty()) {
      lines.add(new PaperLine(Shape.TEXT, List.of(text(locale, "none"))));
    }
    String foot =
        texts.text(
            locale,
            KEYS + "foot",
            number.value(),
            caller.profile().username(),
            words.when(dates.local(now), locale),
            about.get(3).get(1));
    return writer.write(
        PaperFormat.PDF, lines, new PaperStamp(title, foot, locale.getLanguage(), now));
  }

  private static List<String> cells(ExtractWords.Line row) {
    String what = row.what();
    return List.of(
        row.when() + "\n" + row.entry(),
        row.who(),
        row.classes().equals(ExtractWords.DASH) ? what : what + "\n" + row.classes(),
        row.reason());
  }

  /** UTF-8 with a byte-order mark, RFC 4180; what begins like a formula is made a text. */
  private byte[] csv(List<List<String>> about, List<ExtractWords.Line> rows, Locale locale) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    about.forEach(cells -> line(csv, cells));
    line(csv, List.of(""));
    line(csv, heads(locale, "entry", "when", "who", "what", "classes", "reason"));
    rows.forEach(
        row ->
            line(
                csv,
                List.of(
                    row.entry(), row.when(), row.who(), row.what(), row.classes(), row.reason())));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(
            cells.stream()
                .map(cell -> '"' + SafeText.forSpreadsheet(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private List<String> heads(Locale locale, String... keys) {
    return List.of(keys).stream().map(key -> text(locale, key)).toList();
  }

  private String text(Locale locale, String key) {
    return texts.text(locale, KEYS + key);
  }
}
