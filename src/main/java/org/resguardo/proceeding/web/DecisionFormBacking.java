package org.resguardo.proceeding.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.casefile.CountRow;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.proceeding.CastMember;
import org.resguardo.proceeding.CountOutcomeEntry;
import org.resguardo.proceeding.DecisionEntry;
import org.resguardo.proceeding.DecisionForm;
import org.resguardo.proceeding.DecisionService;
import org.resguardo.proceeding.DecisionView;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;
import org.resguardo.reference.DecisionKind;
import org.resguardo.reference.Offence;

/**
 * Recording a decision. Its kind stands in the address ({@code ?kind=D06}); with an id there, the
 * decision of that id is corrected or taken back.
 */
@Named
@RequestScoped
public class DecisionFormBacking {
  @Inject private DecisionService decisions;
  @Inject private CodeBook codes;
  @Inject private org.resguardo.kernel.Messages texts;

  /** A count of the case with what the decision says of it. */
  public record Line(CountRow count, CountOutcomeEntry said) {}

  private DecisionForm form;
  private DecisionEntry entry = new DecisionEntry();
  private DecisionKind kind;
  private List<Line> lines = new ArrayList<>();
  private String requestKey = UUID.randomUUID().toString();
  private String withdrawReason;

  @PostConstruct
  void open() {
    form = decisions.form(Asked.number(), Asked.id());
    String asked = Asked.text("kind");
    String code = asked == null && form.corrected() != null ? form.corrected().kind() : asked;
    kind = form.kinds().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
    if (kind != null) {
      entry.setKind(kind.code());
      fill();
    }
  }

  private void fill() {
    DecisionView old = form.corrected();
    if (old == null) {
      entry.setAbbreviated(kind.abbreviated());
      List<String> candidates =
          form.accused().stream()
              .filter(one -> kind.needsAccused() && kind.expectedIn(one.stage()) && one.known())
              .map(CastMember::code)
              .toList();
      entry.setAccused(candidates.size() == 1 || !isNamed() ? candidates : List.of());
    } else {
      repeat(old);
    }
    // What was requalified lives on in the count that replaced it: nothing more is said of it.
    form.counts().stream()
        .filter(count -> old != null || count.replacedBy() == null)
        .forEach(count -> lines.add(new Line(count, said(count))));
  }

  private void repeat(DecisionView old) {
    entry.setDecidedOn(old.decidedOn());
    entry.setNotifiedOn(old.notifiedOn());
    entry.setCourt(old.court());
    entry.setNumber(old.number());
    entry.setAbbreviated(old.abbreviated());
    entry.setHearing(old.hearing());
    entry.setNote(old.note());
    entry.setDespite(old.despite());
    entry.setAccused(old.accused());
  }

  private CountOutcomeEntry said(CountRow count) {
    Optional<DecisionView.Outcome> before =
        Optional.ofNullable(form.corrected()).stream()
            .flatMap(old -> old.outcomes().stream())
            .filter(one -> one.count() == count.position())
            .findFirst();
    CountOutcomeEntry said = new CountOutcomeEntry(count.position(), null);
    if (before.isPresent()) {
      said.setOutcome(before.get().outcome());
      said.setReason(before.get().reason());
    } else if (form.corrected() == null && count.isOpen() && isCovered(count)) {
      said.setOutcome(kind.defaultOutcome());
    }
    return said;
  }

  /** What ends or suspends one of several is said of people by name. */
  public boolean isNamed() {
    return kind.needsAccused() && !"MOVES".equals(kind.effect()) && form.accused().size() > 1;
  }

  private boolean isCovered(CountRow count) {
    return entry.getAccused().contains(count.accused());
  }

  /** What was said of counts of people who are not covered after all is left out. */
  public void save() {
    boolean whole = entry.getAccused().isEmpty();
    if (whole && isNamed()) {
      throw new RuleException(Problem.at("accused", "proceeding.decision.needsAccused"));
    }
    entry.setOutcomes(
        lines.stream()
            .filter(line -> line.said().getOutcome() != null && (whole || isCovered(line.count())))
            .map(Line::said)
            .toList());
    if (form.corrected() == null) {
      decisions.record(Asked.number(), entry, requestKey);
    } else {
      decisions.correct(Asked.number(), Asked.id(), entry, requestKey);
    }
    leave(form.corrected() == null ? "recorded" : "corrected");
  }

  public void withdraw() {
    decisions.withdraw(Asked.number(), Asked.id(), withdrawReason);
    leave("withdrawn");
  }

  private void leave(String said) {
    Messages.addFlashGlobalInfo(texts.text(locale(), "proceeding.decision_form." + said));
    Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/decisions", getNumber());
  }

  public List<Choice> getAccused() {
    return form.accused().stream()
        .map(
            one ->
                new Choice(
                    one.code(), one.code() + ", " + codes.title("stage", one.stage(), locale())))
        .toList();
  }

  /** What this kind of decision can say of a count. */
  public List<CodeView> getOutcomeChoices() {
    return codes.values("count_outcome", null, locale()).stream()
        .filter(one -> sayable().contains(one.code()))
        .toList();
  }

  private List<String> sayable() {
    if (kind.judgment()) {
      return List.of("CONVICTED", "ACQUITTED", "DISMISSED", "CHANGED", "NOT_JUDGED");
    }
    if (kind.accusation() || "DISMISSED".equals(kind.defaultOutcome())) {
      return List.of(kind.defaultOutcome());
    }
    return List.of("CHARGED", "DISMISSED", "CHANGED", "NOT_JUDGED");
  }

  /** Whether something it can say of a count takes a reason. */
  public boolean isReasoned() {
    return sayable().contains("DISMISSED");
  }

  /** Whether it can see another offence in a count. */
  public boolean isChanging() {
    return sayable().contains("CHANGED");
  }

  public List<Choice> getOffences() {
    return codes.offences("", null, locale()).stream()
        .map(one -> new Choice(one.code(), title(one)))
        .toList();
  }

  private String title(Offence offence) {
    return offence.article() + ", " + codes.title("offence", offence.code(), locale());
  }

  /** Courts of the body that gives this decision, then all others. */
  public List<CodeView> getCourts() {
    List<CodeView> all = codes.values("court", null, locale());
    List<CodeView> sorted = new ArrayList<>(all);
    sorted.sort(
        java.util.Comparator.comparing(
            court -> !kind.body().equals(court.attributes().get("body"))));
    return sorted;
  }

  public boolean isOfficeAct() {
    return "PROSECUTOR".equals(kind.body());
  }

  private static Locale locale() {
    return Faces.getLocale();
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public DecisionForm getForm() {
    return form;
  }

  public DecisionEntry getEntry() {
    return entry;
  }

  /** Null as long as none was chosen. */
  public DecisionKind getKind() {
    return kind;
  }

  public List<Line> getLines() {
    return lines;
  }

  public boolean isCorrection() {
    return form.corrected() != null;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }

  public String getWithdrawReason() {
    return withdrawReason;
  }

  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }
}
