package org.resguardo.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.access.HouseWork;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.CaseloadBroughtIn;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.Permission;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;

/**
 * A few measures for the demo, through the same front door as everybody: detentions whose limits
 * are near and far, one extended, a breach, protection for children. Which kinds they are, the
 * country pack says.
 */
@ApplicationScoped
public class DemoMeasures {
  private static final Logger LOG = Logger.getLogger(DemoMeasures.class.getName());
  private static final Set<Permission> NEEDED =
      Set.of(
          Permission.READ_MEASURE,
          Permission.READ_PROTECTION,
          Permission.RECORD_MEASURE,
          Permission.RECORD_PROTECTION,
          Permission.BRING_IN);

  /** Days from today until the limit of each detention; the third is extended before it ends. */
  private static final List<Integer> LIMITS =
      List.of(4, 12, 38, 19, 27, 52, 71, 95, 120, 163, 210, 300);

  private static final int EXTENDED = 2;
  private static final int FREE = 6;
  private static final int CHILDREN = 4;

  @Inject HouseWork work;
  @Inject DemoMeasureRepository demo;
  @Inject MeasureService measures;
  @Inject MeasureKinds kinds;
  @Inject MeasureDesk desk;
  @Inject CodeBook codes;
  @Inject Messages texts;

  /** A demo without them is a demo all the same: what fails is told in the log and left out. */
  void furnish(@Observes CaseloadBroughtIn brought) {
    try {
      work.as("resguardo", NEEDED, this::add);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "demo: the measures were left out", e);
    }
  }

  private void add() {
    List<DemoMeasureRepository.Someone> accused = demo.accused(LIMITS.size() + FREE);
    Optional<String> detention = kind(kinds::detains);
    for (int i = 0; i < Math.min(LIMITS.size(), accused.size()) && detention.isPresent(); i++) {
      detain(accused.get(i), detention.get(), i);
    }
    Optional<String> free =
        kind(code -> kinds.nature(code) == Nature.COERCIVE && !kinds.detains(code));
    for (int i = LIMITS.size(); i < accused.size() && free.isPresent(); i++) {
      bind(accused.get(i), free.get(), i);
    }
    Optional<String> protection =
        kind(code -> kinds.nature(code) == Nature.PROTECTIVE && !kinds.reserves(code));
    protection.ifPresent(code -> demo.children(CHILDREN).forEach(child -> protect(child, code)));
  }

  private Optional<String> kind(Predicate<String> which) {
    return codes.values("measure_kind", desk.today(), Locale.ROOT).stream()
        .map(CodeView::code)
        .filter(which)
        .findFirst();
  }

  private void detain(DemoMeasureRepository.Someone one, String kind, int i) {
    LocalDate until = desk.today().plusDays(LIMITS.get(i));
    LocalDate stated = i == EXTENDED ? desk.today().minusDays(6) : until;
    MeasureEntry entry = entry(one, kind, i);
    LocalDate from = entry.getFrom();
    entry.setStatedUntil(stated.isBefore(from) ? until : stated);
    entry.setLength((int) ChronoUnit.DAYS.between(from, entry.getStatedUntil()));
    entry.setUnit("DAYS");
    entry.setGrounds(List.of("FLIGHT", "DANGER_TO_VICTIM"));
    CaseNumber number = number(one);
    long id = measures.order(number, entry, null);
    if (entry.getStatedUntil().isBefore(until)) {
      StepEntry step = step("EXTENDED", stated.minusDays(2), from);
      step.setDecisionNumber(decision(i + 1));
      step.setLength((int) ChronoUnit.DAYS.between(stated, until));
      step.setUnit("DAYS");
      step.setStatedUntil(until);
      measures.record(number, id, step, null, null);
    }
  }

  private void bind(DemoMeasureRepository.Someone one, String kind, int i) {
    MeasureEntry entry = entry(one, kind, i);
    entry.setGrounds(List.of("FLIGHT"));
    long id = measures.order(number(one), entry, null);
    if (i % 2 == 0) {
      StepEntry step = step("BREACHED", desk.today().minusDays(3), entry.getFrom());
      step.setOutcome("WARNED");
      step.setNote(texts.text(codes.ownLocale(), "measure.demo.breach"));
      measures.record(number(one), id, step, null, null);
    }
  }

  private void protect(DemoMeasureRepository.Someone child, String kind) {
    MeasureEntry entry = entry(child, kind, 0);
    entry.setRiskLevel("HIGH");
    entry.setRiskOn(entry.getDecidedOn());
    measures.order(number(child), entry, null);
  }

  private MeasureEntry entry(DemoMeasureRepository.Someone one, String kind, int i) {
    LocalDate yesterday = desk.today().minusDays(1);
    LocalDate day = one.since().plusDays(1);
    MeasureEntry entry = new MeasureEntry();
    entry.setKind(kind);
    entry.setPerson(one.code());
    entry.setDecidedOn(day.isAfter(yesterday) ? yesterday : day);
    entry.setFrom(entry.getDecidedOn());
    entry.setDecisionNumber(decision(i));
    return entry;
  }

  private static StepEntry step(String kind, LocalDate on, LocalDate earliest) {
    StepEntry step = new StepEntry();
    step.setKind(kind);
    step.setOn(on.isBefore(earliest) ? earliest : on);
    return step;
  }

  private String decision(int i) {
    return "%d-%d".formatted(desk.today().getYear(), 101 + i);
  }

  private static CaseNumber number(DemoMeasureRepository.Someone one) {
    return CaseNumber.parse(one.number()).orElseThrow();
  }
}
