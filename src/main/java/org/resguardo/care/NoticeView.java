package org.resguardo.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.resguardo.kernel.VictimQuestions.Contact;

/**
 * One notice with what was tried. {@code contacts}: which kinds of contact the vault holds; null
 * when her identity is under reserve and the reader is not named.
 */
public record NoticeView(
    CareVictim victim,
    CareRecords.Notice notice,
    List<Attempt> attempts,
    Set<Contact> contacts,
    boolean refused) {

  public record Attempt(
      LocalDate on,
      String channel,
      String teller,
      String language,
      String result,
      String note,
      String user) {}
}
