package org.resguardo.proceeding;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.resguardo.access.Admission;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/**
 * What judgments impose and award, for each accused: the last judgment that stands and convicts is
 * the one a sentence belongs to. Recorded again, what stood is kept and closed.
 */
@Boundary
public class SentenceService {
  @Inject CaseGate gate;
  @Inject Deeds deeds;
  @Inject SentenceBook book;
  @Inject SentenceRepository sentences;

  /** Of the whole case, also those of a judgment that was annulled since. */
  @Requires(Permission.READ_CASE)
  public List<SentenceView> list(CaseNumber number) {
    return book.of(gate.admit(number, Permission.READ_CASE));
  }

  /** The sentence of one accused with what its form needs. NotFoundException: no such accused. */
  @Requires(Permission.READ_CASE)
  public SentenceForm form(CaseNumber number, String accused) {
    return book.form(gate.admit(number, Permission.READ_CASE), accused);
  }

  /** Records what the judgment imposes on the accused; {@code requestKey} as with hearings. */
  @Requires(Permission.RECORD_DECISION)
  public void record(
      CaseNumber number, String accused, @Valid SentenceEntry entry, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_DECISION);
    if (book.isTwin(requestKey)) {
      deeds.current().unlogged();
      return;
    }
    sentences.lockCase(admission.caseId());
    SentenceForm form = book.form(admission, accused);
    book.record(admission, form, entry, requestKey);
    deeds
        .current()
        .about(admission)
        .subject("sentence " + accused)
        .detail("decision", form.judgment().id())
        .detail("penalties", SentencePolicy.imposed(entry).size())
        .detail("total", entry.total());
  }

  /** Records what the accused paid a victim of what was awarded. */
  @Requires(Permission.RECORD_DECISION)
  public void pay(CaseNumber number, String accused, @Valid AwardEntry paid, String requestKey) {
    Admission admission = gate.admit(number, Permission.RECORD_DECISION);
    if (book.isTwin(requestKey)) {
      deeds.current().unlogged();
      return;
    }
    book.pay(admission.caseId(), book.form(admission, accused), paid, requestKey);
    deeds
        .current()
        .about(admission)
        .subject("sentence " + accused)
        .detail("paidTo", paid.getVictim())
        .detail("paidOn", paid.getPaidOn());
  }
}
