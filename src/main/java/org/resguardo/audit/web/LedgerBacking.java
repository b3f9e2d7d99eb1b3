package org.resguardo.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.resguardo.audit.LedgerService;
import org.resguardo.audit.LedgerState;
import org.resguardo.audit.LedgerText;

/** How far the log is signed, and its files for the offline verifier. */
@Named
@RequestScoped
public class LedgerBacking {
  @Inject LedgerService ledger;

  private LedgerState state;

  @PostConstruct
  void load() {
    state = ledger.state();
  }

  public LedgerState getState() {
    return state;
  }

  /** Entries that are signed and that no witness has seen. */
  public long getUnseen() {
    return state.signed() - state.countersigned();
  }

  public void sendLog() throws IOException {
    Faces.sendFile("audit-log.txt", true, LedgerText.log(ledger)::writeTo);
  }

  public void sendCheckpoints() throws IOException {
    Faces.sendFile("audit-checkpoints.txt", true, LedgerText.checkpoints(ledger)::writeTo);
  }
}
