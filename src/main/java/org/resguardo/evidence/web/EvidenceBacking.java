package org.resguardo.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.evidence.AnalysisEntry;
import org.resguardo.evidence.CopyEntry;
import org.resguardo.evidence.EvidenceService;
import org.resguardo.evidence.EvidenceView;
import org.resguardo.evidence.OutcomeEntry;
import org.resguardo.kernel.NotFoundException;

/** One item: what is known, its custody, copies, analyses, and what became of it. */
@Named
@RequestScoped
public class EvidenceBacking {
  @Inject private EvidenceService evidence;

  private EvidenceView view;
  private OutcomeEntry outcome;
  private int version;
  private final CopyEntry copy = new CopyEntry();
  private final AnalysisEntry analysis = new AnalysisEntry();

  @PostConstruct
  void open() {
    if (Asked.id() == null) {
      throw new NotFoundException("evidence item");
    }
    view = evidence.view(Asked.number(), Asked.id());
    outcome = view.outcome();
    version = view.version();
  }

  public void settle() {
    evidence.settle(Asked.number(), view.id(), outcome, version);
    again("evidence.item.settled");
  }

  public void addCopy() {
    evidence.addCopy(Asked.number(), view.id(), copy);
    again("evidence.copy.added");
  }

  public void addAnalysis() {
    evidence.recordAnalysis(Asked.number(), view.id(), null, analysis);
    again("evidence.analysis.added");
  }

  private void again(String key) {
    Told.andGo("/cases/" + getNumber() + "/evidence/" + view.id(), key);
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public EvidenceView getView() {
    return view;
  }

  public OutcomeEntry getOutcome() {
    return outcome;
  }

  public CopyEntry getCopy() {
    return copy;
  }

  public AnalysisEntry getAnalysis() {
    return analysis;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
