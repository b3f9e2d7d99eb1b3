package org.resguardo.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.access.CaseTies;
import org.resguardo.casefile.CaseTieService;
import org.resguardo.casefile.TieEntry;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.reference.CodeView;

/** Who reaches a case; {@code ?end=} names the tie whose end is asked for. */
@Named
@RequestScoped
public class CaseTiesBacking {
  @Inject CaseTieService service;
  @Inject CaseBarBacking bar;
  @Inject CaseChoicesBacking choices;

  private final TieEntry entry = new TieEntry();
  private List<CaseTies.Tie> ties;
  private String ending;

  @PostConstruct
  void read() {
    ties = service.of(bar.getNumber());
    ending = Faces.getRequestParameter("end");
  }

  public void save() {
    service.tie(bar.getNumber(), entry);
    choices.done("casefile.tie.done." + entry.getKind());
    choices.go(bar.path("/access"));
  }

  public void end() {
    CaseTies.Tie tie = getAsked();
    if (tie == null) {
      throw new NotFoundException("tie");
    }
    service.end(bar.getNumber(), tie.id());
    choices.done("casefile.tie.ended", tie.shortName());
    choices.go(bar.path("/access"));
  }

  public TieEntry getEntry() {
    return entry;
  }

  public List<CaseTies.Tie> getOpen() {
    return ties.stream().filter(CaseTies.Tie::holds).toList();
  }

  public List<CaseTies.Tie> getPast() {
    return ties.stream().filter(tie -> !tie.holds()).toList();
  }

  /** The tie whose end is asked for; null when none is, or when it does not hold any more. */
  public CaseTies.Tie getAsked() {
    return getOpen().stream()
        .filter(tie -> ("" + tie.id()).equals(ending) && !"OWNER".equals(tie.kind()))
        .findFirst()
        .orElse(null);
  }

  public String getEnding() {
    return ending;
  }

  public void setEnding(String ending) {
    this.ending = ending;
  }

  /** The owner's is a code of the pack with words behind it; the others' are words. */
  public String reason(CaseTies.Tie tie) {
    return choices.assigned(tie.reason());
  }

  public List<CodeView> getPeople() {
    return service.candidates(bar.getNumber()).stream().map(choices::person).toList();
  }
}
