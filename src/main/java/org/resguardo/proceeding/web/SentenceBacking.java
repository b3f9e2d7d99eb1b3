package org.resguardo.proceeding.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.casefile.CountRow;
import org.resguardo.proceeding.AwardEntry;
import org.resguardo.proceeding.PenaltyEntry;
import org.resguardo.proceeding.SentenceEntry;
import org.resguardo.proceeding.SentenceForm;
import org.resguardo.proceeding.SentenceService;
import org.resguardo.proceeding.SentenceView;

/** The sentence of one accused: what the judgment says, the arithmetic, what was paid. */
@Named
@RequestScoped
public class SentenceBacking {
  private static final int LINES = 2;

  /** A penalty to be filled in for a count; {@code first}: the main one. */
  public record Line(CountRow count, boolean first, PenaltyEntry said) {}

  @Inject private SentenceService sentences;
  @Inject private org.resguardo.kernel.Messages texts;

  private final SentenceEntry entry = new SentenceEntry();
  private final AwardEntry payment = new AwardEntry();
  private final List<Line> lines = new ArrayList<>();
  private final List<AwardEntry> awards = new ArrayList<>();
  private SentenceForm form;
  private String requestKey = UUID.randomUUID().toString();

  @PostConstruct
  void open() {
    form = sentences.form(Asked.number(), Asked.text("code"));
    SentenceView held = form.recorded();
    form.counts().forEach(this::addLines);
    for (String victim : form.victims()) {
      AwardEntry award = new AwardEntry();
      award.setVictim(victim);
      if (held != null) {
        held.awards().stream()
            .filter(one -> one.victim().equals(victim))
            .forEach(one -> award.setAmount(one.amount()));
      }
      awards.add(award);
    }
    if (held != null) {
      repeat(held);
    }
  }

  private void addLines(CountRow count) {
    List<SentenceView.Penalty> held =
        form.recorded() == null
            ? List.of()
            : form.recorded().penalties().stream()
                .filter(one -> one.count() == count.position())
                .toList();
    for (int i = 0; i < Math.max(LINES, held.size()); i++) {
      PenaltyEntry said = new PenaltyEntry();
      said.setCount(count.position());
      if (i < held.size()) {
        repeat(said, held.get(i));
      }
      lines.add(new Line(count, i == 0, said));
    }
  }

  private static void repeat(PenaltyEntry said, SentenceView.Penalty held) {
    said.setKind(held.kind());
    if (held.term() != null) {
      said.setYears(held.term().years());
      said.setMonths(held.term().months());
      said.setDays(held.term().days());
    }
    said.setFineDays(held.fineDays());
    said.setFineAmount(held.fineAmount());
    said.setContent(held.content());
  }

  private void repeat(SentenceView held) {
    if (held.total() != null) {
      entry.setTotalYears(held.total().years());
      entry.setTotalMonths(held.total().months());
      entry.setTotalDays(held.total().days());
    }
    entry.setCreditedDays(held.creditedDays());
    entry.setStartsOn(held.startsOn());
    entry.setEndsOn(held.endsOn());
    entry.setSuspended(held.probation().suspended());
    entry.setProbationMonths(held.probation().months());
    entry.setConditions(held.probation().conditions());
    entry.setDespite(held.despite());
  }

  public void save() {
    entry.setPenalties(lines.stream().map(Line::said).toList());
    entry.setAwards(awards);
    sentences.record(Asked.number(), form.accused(), entry, requestKey);
    leave("saved");
  }

  public void pay() {
    sentences.pay(Asked.number(), form.accused(), payment, requestKey);
    leave("paid");
  }

  private void leave(String said) {
    Messages.addFlashGlobalInfo(texts.text(Faces.getLocale(), "proceeding.sentence." + said));
    Faces.redirect(
        Faces.getRequestContextPath() + "/cases/%s/sentences/%s", getNumber(), form.accused());
  }

  public List<Choice> getAwarded() {
    return form.recorded() == null
        ? List.of()
        : form.recorded().awards().stream()
            .map(one -> new Choice(one.victim(), one.victim()))
            .toList();
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public SentenceForm getForm() {
    return form;
  }

  public SentenceEntry getEntry() {
    return entry;
  }

  public AwardEntry getPayment() {
    return payment;
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<AwardEntry> getAwards() {
    return awards;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
