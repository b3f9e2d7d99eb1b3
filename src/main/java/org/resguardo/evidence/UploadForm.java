package org.resguardo.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** The fields that stand before the file in a multipart body, for page and API alike. */
public final class UploadForm {
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ISO_LOCAL_DATE);
  private static final long MEGABYTE = 1024 * 1024L;

  private UploadForm() {}

  public static DocumentEntry entry(UploadBody body) {
    DocumentEntry entry = new DocumentEntry();
    entry.setPart(body.field("part"));
    entry.setKind(body.field("kind"));
    entry.setDocumentClass(body.field("documentClass"));
    entry.setTitle(body.field("title"));
    entry.setDatedOn(day(body.field("datedOn")));
    entry.setConcerns(body.fields("concerns"));
    entry.setAbuse(yesNo(body.field("abuse")));
    return entry;
  }

  // What is neither is not a no: the answer keeps material out that must never lie here.
  private static Boolean yesNo(String sent) {
    if (sent != null && !sent.equals("true") && !sent.equals("false")) {
      throw new RuleException(Problem.at("abuse", "evidence.document.abuseNeeded"));
    }
    return sent == null ? null : Boolean.valueOf(sent);
  }

  private static LocalDate day(String typed) {
    if (typed == null) {
      return null;
    }
    for (DateTimeFormatter form : DAYS) {
      try {
        return LocalDate.parse(typed, form);
      } catch (DateTimeParseException other) {
        continue;
      }
    }
    throw new RuleException(Problem.at("datedOn", "evidence.document.day"));
  }

  /** The sentence for a body that says itself that it is too long; nothing of it is read. */
  public static RuleException tooLarge(long mostBytes) {
    return new RuleException(
        Problem.at("file", "evidence.file.tooLarge", mostBytes / MEGABYTE - 1));
  }
}
