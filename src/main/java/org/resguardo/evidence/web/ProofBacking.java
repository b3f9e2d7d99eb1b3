package org.resguardo.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.evidence.ProofService;
import org.resguardo.evidence.ProofSheet;

/** What each count has to prove; {@code ?without=3} takes item E-3 as excluded. */
@Named
@RequestScoped
public class ProofBacking {
  @Inject private ProofService proofs;

  private ProofSheet sheet;

  public ProofSheet getSheet() {
    if (sheet == null) {
      String typed = Asked.text("without");
      boolean given = typed != null && typed.matches("\\d{1,6}");
      sheet = proofs.sheet(Asked.number(), given ? Integer.valueOf(typed) : null);
    }
    return sheet;
  }

  public String getNumber() {
    return Asked.number().value();
  }
}
