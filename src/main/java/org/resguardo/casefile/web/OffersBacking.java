package org.resguardo.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.casefile.TransferOffer;
import org.resguardo.casefile.TransferService;

/** Cases that other offices offer to the user's; placed on the approvals. */
@Named
@RequestScoped
public class OffersBacking {
  @Inject TransferService transfers;

  private List<TransferOffer> waiting;

  @PostConstruct
  void read() {
    waiting = transfers.waiting();
  }

  public List<TransferOffer> getWaiting() {
    return waiting;
  }
}
