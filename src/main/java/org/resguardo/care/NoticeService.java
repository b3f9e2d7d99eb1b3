package org.resguardo.care;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.resguardo.access.Deeds;
import org.resguardo.access.PartySeals;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StaleException;
import org.resguardo.kernel.VictimQuestions;

/** What victims must be told, what they were told, and what is missing. */
@Boundary
public class NoticeService {
  /** Rows of one page. */
  public static final int SIZE = 50;

  @Inject CareDesk desk;
  @Inject Deeds deeds;
  @Inject PartySeals seals;
  @Inject VictimQuestions vault;
  @Inject CareReadRepository reader;
  @Inject NoticeRepository notices;

  /** One page of what is still to be told within reach, the nearest first. */
  @Requires(Permission.READ_CARE)
  public NoticePage list(NoticeQuery query) {
    return notices.list(query, desk.today(), desk.reach(), SIZE);
  }

  @Requires(Permission.READ_CARE)
  public NoticeHome home() {
    return notices.home(desk.today(), desk.reach());
  }

  /** One notice, with the kinds of contact on record: the contact itself stays in the vault. */
  @Requires(Permission.RECORD_CARE)
  public NoticeView notice(CaseNumber number, String code, long id) {
    deeds.current().unlogged();
    CareDesk.Opened opened = desk.open(number, code, Permission.RECORD_CARE);
    CareRecords records = reader.of(opened.victim().party());
    CareRecords.Notice notice = found(records, id);
    return new NoticeView(
        opened.victim(),
        notice,
        notice.tried(),
        seals.isClosed(opened.victim().party()) ? null : vault.contacts(opened.victim().party()),
        records.consent("CONTACT", desk.today()) == CareRecords.Standing.REFUSED);
  }

  /**
   * Records that she was told, did not wish to be told, or could not be reached.
   *
   * @throws StaleException when somebody changed the notice since {@code version}; null does not
   *     compare
   */
  @Requires(Permission.RECORD_CARE)
  public void tell(
      CaseNumber number,
      String code,
      long id,
      @Valid ToldEntry entry,
      Integer version,
      String requestKey) {
    CareDesk.Opened opened = desk.open(number, code, Permission.RECORD_CARE);
    if (notices.twin("notice_attempt", desk.request(requestKey)).isPresent()) {
      deeds.current().unlogged();
      return;
    }
    CareRecords.Notice notice = found(reader.of(opened.victim().party()), id);
    if (version != null && version != notice.version()) {
      throw new StaleException(notice.version(), List.of());
    }
    if (!notice.isOpen()) {
      throw new RuleException("care.notice.over");
    }
    CareDesk.demandNone(desk.policy().told(entry, notice));
    entry.setNote(desk.guarded(opened.caseId(), "note", entry.getNote()));
    if (!notices.tell(opened, notice, entry, desk.mark(requestKey))) {
      throw new StaleException(notice.version() + 1, List.of());
    }
    deeds
        .current()
        .about(opened.admission())
        .subject("victim notice " + id)
        .detail("person", code)
        .detail("event", notice.event())
        .detail("channel", entry.getChannel())
        .detail("result", entry.getResult())
        .detail("on", entry.getOn());
  }

  private static CareRecords.Notice found(CareRecords records, long id) {
    return records.notice(id).orElseThrow(() -> new NotFoundException("notice " + id));
  }
}
