package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.TransferEntry;
import org.resguardo.casefile.TransferOffer;
import org.resguardo.casefile.TransferService;
import org.resguardo.kernel.Typed;
import org.resguardo.reference.CodeView;

/** Offers a case to another office, shows what became of earlier offers, and takes one back. */
@Named
@RequestScoped
public class TransferCaseBacking {
  @Inject TransferService transfers;
  @Inject CaseBarBacking bar;
  @Inject CaseChoicesBacking choices;

  private final TransferEntry entry = new TransferEntry();
  private List<TransferOffer> offers;

  public TransferEntry getEntry() {
    if (entry.getOn() == null) {
      entry.setOn(choices.today());
    }
    return entry;
  }

  public List<CodeView> getOffices() {
    String here = bar.getBar().officeCode();
    return choices.offices().stream().filter(office -> !office.code().equals(here)).toList();
  }

  /** The offer whose answer is awaited, or null. */
  public TransferOffer getOpen() {
    return offers().stream().filter(TransferOffer::isOpen).findFirst().orElse(null);
  }

  /** What was answered, newest first. */
  public List<TransferOffer> getPast() {
    return offers().stream().filter(offer -> !offer.isOpen()).toList();
  }

  private List<TransferOffer> offers() {
    if (offers == null) {
      offers = transfers.offers(bar.getNumber());
    }
    return offers;
  }

  public void save() {
    transfers.offer(bar.getNumber(), entry);
    choices.done("casefile.transfer.done", choices.office(entry.getToOffice()));
    choices.go(bar.path("/transfer"));
  }

  /** The offer that was shown, not one that came after it. */
  public void revoke() {
    transfers.revoke(bar.getNumber(), Typed.id(Faces.getRequestParameter("offer")));
    choices.done("casefile.transfer.revoked");
    choices.go(bar.path("/transfer"));
  }
}
