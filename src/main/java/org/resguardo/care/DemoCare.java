package org.resguardo.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.HouseWork;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.CaseloadBroughtIn;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.Permission;

/**
 * A few records of the victim's side for the demo, through the same front doors as everybody: no
 * workbook brings them in.
 */
@ApplicationScoped
public class DemoCare {
  private static final Logger LOG = Logger.getLogger(DemoCare.class.getName());
  private static final int CHILDREN = 12;
  private static final Set<Permission> NEEDED =
      Set.of(
          Permission.READ_CARE,
          Permission.RECORD_CARE,
          Permission.RECORD_SPECIAL,
          Permission.BRING_IN);

  @Inject HouseWork work;
  @Inject DemoCareRepository demo;
  @Inject InterviewService interviews;
  @Inject ConsentService consents;
  @Inject ReferralService referrals;
  @Inject RiskService risks;
  @Inject CareDesk desk;
  @Inject Messages texts;

  /** A demo without them is a demo all the same: what fails is told in the log and left out. */
  void furnish(@Observes CaseloadBroughtIn brought) {
    try {
      work.as("resguardo", NEEDED, this::add);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "demo: the victim's side was left out", e);
    }
  }

  private void add() {
    List<DemoCareRepository.Someone> children = demo.children(CHILDREN);
    for (int i = 0; i < children.size(); i++) {
      CaseNumber number = CaseNumber.parse(children.get(i).number()).orElseThrow();
      String code = children.get(i).code();
      consent(number, code, "INTERVIEW", 20 - i);
      consent(number, code, "SERVICES", 20 - i);
      interview(number, code, 14 - i / 2, i % 3 != 0);
      if (i % 2 == 0) {
        refer(number, code, 12 - i / 2, i);
        assess(number, code, 10 - i / 2, i);
      }
    }
    LOG.log(Level.INFO, "demo: the victim''s side of {0} victims", children.size());
  }

  private void consent(CaseNumber number, String code, String purpose, int daysAgo) {
    ConsentEntry entry = new ConsentEntry();
    entry.setPurpose(purpose);
    entry.setAnswer("GIVEN");
    entry.setBy("VICTIM");
    entry.setOn(desk.today().minusDays(Math.max(1, daysAgo)));
    entry.setPoints(
        desk.codes().values("consent_point", null, Locale.ROOT).stream()
            .map(point -> point.code())
            .toList());
    consents.record(number, code, entry, null);
  }

  private void interview(CaseNumber number, String code, int daysAgo, boolean recorded) {
    InterviewEntry entry = new InterviewEntry();
    entry.setOn(desk.today().minusDays(Math.max(1, daysAgo)));
    entry.setBy("PROSECUTOR");
    entry.setWay(recorded ? "GESELL" : "IN_ROOM");
    entry.setPlace(recorded ? "GESELL_ROOM" : "PROSECUTION");
    entry.setPresent(
        recorded ? List.of("PSYCHOLOGIST", "SUPPORT_PERSON") : List.of("REPRESENTATIVE"));
    entry.setMinutes(50);
    entry.setRecorded(recorded);
    entry.setDespite(recorded ? text("care.demo.recording") : null);
    entry.setRepeatReason("NEW_FACTS");
    entry.setRepeatNote(text("care.demo.repeat"));
    interviews.record(number, code, entry, null);
  }

  private void refer(CaseNumber number, String code, int daysAgo, int i) {
    List<String> needs = List.of("MENTAL_HEALTH", "SCHOOL", "HEALTH");
    String need = needs.get(i / 2 % needs.size());
    desk.codes().values("service_provider", desk.today(), Locale.ROOT).stream()
        .filter(
            one -> Set.of(one.attributes().getOrDefault("needs", need).split(" ")).contains(need))
        .findFirst()
        .ifPresent(
            provider -> {
              ReferralEntry entry = new ReferralEntry();
              entry.setNeed(need);
              entry.setProvider(provider.code());
              entry.setReason("ADDITIONAL_SERVICES");
              entry.setOn(desk.today().minusDays(Math.max(1, daysAgo)));
              entry.setData(List.of("CODE_ONLY", "NEEDS"));
              entry.setDetails(text("care.demo.referral"));
              referrals.refer(number, code, entry, null);
            });
  }

  private void assess(CaseNumber number, String code, int daysAgo, int i) {
    RiskEntry entry = new RiskEntry();
    entry.setOn(desk.today().minusDays(Math.max(1, daysAgo)));
    entry.setBy("PSYCHOLOGIST");
    entry.setLevel(List.of("HIGH", "MEDIUM", "LOW").get(i / 2 % 3));
    entry.setNextReview(desk.today().plusDays(20 + 5L * i));
    entry.setFactors(List.of("THREATS", "ACCUSED_FREE"));
    entry.setText(text("care.demo.risk"));
    risks.assess(number, code, entry, null);
  }

  private String text(String key) {
    return texts.text(desk.codes().ownLocale(), key);
  }
}
