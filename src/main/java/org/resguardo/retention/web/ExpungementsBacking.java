package org.resguardo.retention.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.reference.CodeView;
import org.resguardo.retention.ExpungementEntry;
import org.resguardo.retention.ExpungementPage;
import org.resguardo.retention.ExpungementService;
import org.resguardo.retention.ExpungementView;
import org.resguardo.retention.ReleaseEntry;

/** The orders of one case that hide an accused. One is withdrawn at {@code ?end=<id>}. */
@Named
@RequestScoped
public class ExpungementsBacking {
  @Inject private ExpungementService expungements;
  @Inject private org.resguardo.kernel.Messages texts;

  private final ExpungementEntry entry = new ExpungementEntry();
  private final ReleaseEntry release = new ReleaseEntry();
  private ExpungementPage page;
  private ExpungementView ending;
  private String requestKey = UUID.randomUUID().toString();

  @PostConstruct
  void open() {
    page = expungements.of(Asked.number());
    Long end = Asked.id("end");
    if (end != null) {
      ending =
          page.orders().stream()
              .filter(order -> order.id() == end)
              .findFirst()
              .orElseThrow(() -> new NotFoundException("expungement " + end));
    }
  }

  public void save() {
    expungements.expunge(Asked.number(), entry, requestKey);
    done("retention.expunge.saved");
  }

  public void withdraw() {
    expungements.withdraw(Asked.number(), ending.id(), release);
    done("retention.expunge.ended");
  }

  private void done(String key) {
    Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), key));
    Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/expungements", getNumber());
  }

  public List<ExpungementView> getOrders() {
    return page.orders();
  }

  public List<CodeView> getAccused() {
    return page.accused().stream().map(code -> new CodeView(code, code, Map.of())).toList();
  }

  public String getNumber() {
    return page.caseNumber();
  }

  /** The order that the address asks to withdraw; null for none, or when it is withdrawn. */
  public ExpungementView getEnding() {
    return ending != null && ending.isOpen() ? ending : null;
  }

  public ExpungementEntry getEntry() {
    return entry;
  }

  public ReleaseEntry getRelease() {
    return release;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
