package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.Deeds;
import org.resguardo.access.TextGuard;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.StaleException;
import org.resguardo.kernel.StaleException.Difference;

/** Changes the facts of a case, unless somebody else did meanwhile. */
@ApplicationScoped
class CaseEditor {
  @Inject CaseFileRepository cases;
  @Inject CaseReader reader;
  @Inject CaseCheck check;
  @Inject CaseComparison comparison;
  @Inject CaseRegistrar registrar;
  @Inject CaseProgress progress;
  @Inject TextGuard texts;
  @Inject Deeds deeds;
  @Inject Caller caller;
  @Inject @BusinessClock Clock clock;

  void edit(Admission admission, CaseEntry entry, int version) {
    check.edit(entry);
    check.raiseFlags(entry);
    CaseEntry before = reader.entry(admission);
    entry.setSummary(texts.settle(admission.caseId(), "summary", entry.getSummary()));
    if (!Objects.equals(before.getOfficialNumber(), entry.getOfficialNumber())) {
      registrar.refuseTaken(entry.getOfficialNumber(), Permission.EDIT_CASE);
    }
    if (!cases.change(admission.caseId(), version, entry)) {
      refuseStale(admission, entry, before);
      return;
    }
    comparison.tell(deeds.current(), before, entry);
    cases.writeProfile(admission.caseId(), entry, caller.profile().userId(), clock.instant());
    progress.refresh(admission.caseId());
  }

  // The same change made twice is no conflict.
  private void refuseStale(Admission admission, CaseEntry entry, CaseEntry before) {
    List<Difference> differences = comparison.differences(before, entry, locale());
    if (!differences.isEmpty()) {
      throw new StaleException(reader.bar(admission).version(), differences);
    }
    deeds.current().unlogged();
  }

  private Locale locale() {
    String language = caller.profile().language();
    return language == null ? Locale.forLanguageTag("es") : Locale.forLanguageTag(language);
  }
}
