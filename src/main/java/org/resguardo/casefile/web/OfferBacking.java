package org.resguardo.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.TransferAnswerEntry;
import org.resguardo.casefile.TransferOffer;
import org.resguardo.casefile.TransferService;
import org.resguardo.kernel.Typed;

/** A case that another office offers: what it is, and whether one's own takes it. */
@Named
@RequestScoped
public class OfferBacking {
  @Inject TransferService transfers;
  @Inject CaseChoicesBacking choices;

  private final TransferAnswerEntry entry = new TransferAnswerEntry();
  private TransferOffer offer;

  @PostConstruct
  void read() {
    offer = transfers.one(Typed.id(Faces.getRequestParameter("id")));
  }

  public TransferOffer getOffer() {
    return offer;
  }

  public TransferAnswerEntry getEntry() {
    return entry;
  }

  /** Now it can be opened, and somebody must be given it. */
  public void accept() {
    answer("ACCEPTED");
    choices.done("casefile.transfer.accepted", offer.caseNumber());
    choices.go("/cases/" + offer.caseNumber());
  }

  public void reject() {
    answer("REJECTED");
    choices.done("casefile.transfer.rejected", offer.caseNumber());
    choices.go("/approvals");
  }

  private void answer(String answer) {
    entry.setAnswer(answer);
    transfers.answer(offer.id(), entry);
  }
}
