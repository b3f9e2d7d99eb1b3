package org.resguardo.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.access.Performed;
import org.resguardo.kernel.Permission;
import org.resguardo.reference.CodeView;

/**
 * Keeps what victims must be told in step with what happened: a decision and the notices it asks
 * for stand together or not at all. What was told stays; what is no longer so is no longer due.
 */
@ApplicationScoped
public class NoticeLedger {
  /** Writes by which an event comes, goes, or concerns somebody else. */
  private static final Set<Permission> WRITES =
      EnumSet.of(
          Permission.RECORD_DECISION,
          Permission.RECORD_HEARING,
          Permission.RECORD_MEASURE,
          Permission.RECORD_ACCUSED,
          Permission.RECORD_VICTIM,
          Permission.RECORD_COUNT,
          Permission.MOVE_VICTIM);

  @Inject NoticeRepository notices;
  @Inject CareDesk desk;

  @Transactional
  public void performed(@Observes Performed event) {
    Permission by = event.deed().permission();
    Long caseId = event.deed().caseId();
    if (by == Permission.IMPORT_CASES) {
      notices.make(null, rules());
    } else if (caseId != null && WRITES.contains(by) && !desk.isImport()) {
      if (by == Permission.MOVE_VICTIM) {
        notices.follow(caseId);
      }
      notices.withdraw(caseId);
      notices.make(caseId, rules());
    }
  }

  private NoticeRepository.Rules rules() {
    return new NoticeRepository.Rules(
        desk.today(),
        desk.setting("notice.horizon.days", 90),
        desk.setting("notice.days.HEARING", 5),
        desk.setting("notice.days.DECISION", 3),
        desk.setting("notice.days.HEARING_OFF", 1),
        desk.setting("notice.days.RELEASE", 0),
        desk.setting("notice.days.BREACH", 0),
        desk.setting("notice.days.ESCAPE", 0),
        detaining(),
        desk.instant());
  }

  // Each day of them counts as a day of prison: their end is a release.
  private List<String> detaining() {
    return desk.codes().values("measure_kind", null, Locale.ROOT).stream()
        .filter(
            kind ->
                "Y".equals(kind.attributes().get("counts_to_sentence"))
                    && "1".equals(kind.attributes().getOrDefault("credit_days", "1")))
        .map(CodeView::code)
        .toList();
  }
}
