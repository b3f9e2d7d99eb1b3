package org.resguardo.defence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.defence.DisclosureEntry;
import org.resguardo.defence.DisclosurePlan;
import org.resguardo.defence.DisclosureService;
import org.resguardo.defence.TreatmentEntry;
import org.resguardo.evidence.CasePiece;
import org.resguardo.kernel.RuleException;

/** A set that is about to be made: what becomes of each document and item. */
@Named
@RequestScoped
public class DisclosureFormBacking {
  /** A piece with what was chosen for it. */
  public record Line(CasePiece piece, TreatmentEntry entry) {
    private static final String REDACTED = "+redacted";

    /** Empty to give it, a word for its redacted copy, else the ground on which it is withheld. */
    public String getChoice() {
      return Boolean.TRUE.equals(entry.getRedacted()) ? REDACTED : entry.getGround();
    }

    /** The word, where a redacted copy can be given. */
    public List<String> getRedactable() {
      return piece.copy() != null || Boolean.TRUE.equals(entry.getRedacted())
          ? List.of(REDACTED)
          : List.of();
    }

    public void setChoice(String choice) {
      boolean redacted = REDACTED.equals(choice);
      entry.setRedacted(redacted);
      entry.setGround(redacted ? null : choice);
    }
  }

  @Inject private DisclosureService disclosures;
  @Inject private org.resguardo.kernel.Messages texts;

  private DisclosurePlan plan;
  private final List<Line> lines = new ArrayList<>();
  private String requestKey = UUID.randomUUID().toString();
  private String shown;

  @PostConstruct
  void open() {
    plan = disclosures.plan(Asked.number(), Faces.getRequestParameter("accused"));
    for (CasePiece piece : plan.pieces()) {
      lines.add(new Line(piece, plan.proposal(piece)));
    }
    shown = now();
  }

  private String now() {
    return plan.pieces().stream()
        .map(piece -> piece.code() + "v" + piece.version() + "c" + copy(piece))
        .collect(Collectors.joining(" "));
  }

  private static String copy(CasePiece piece) {
    return piece.copy() == null ? "" : "" + piece.copy().id();
  }

  public void save() {
    // The lines are sent by their place: if a document came in meanwhile, they would slip.
    if (!now().equals(shown)) {
      throw new RuleException("defence.moved");
    }
    DisclosureEntry entry = new DisclosureEntry();
    entry.setAccused(plan.accused());
    entry.setItems(lines.stream().map(Line::entry).toList());
    long id = disclosures.make(Asked.number(), entry, requestKey);
    Messages.addFlashGlobalInfo(texts.text(Faces.getLocale(), "defence.form.saved"));
    Faces.redirect(
        Faces.getRequestContextPath() + "/cases/%s/disclosures/%s", getNumber(), "" + id);
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public DisclosurePlan getPlan() {
    return plan;
  }

  public List<Line> getLines() {
    return lines;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }

  public String getShown() {
    return shown;
  }

  public void setShown(String shown) {
    this.shown = shown;
  }
}
