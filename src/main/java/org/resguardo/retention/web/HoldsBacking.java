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
import org.resguardo.retention.HoldEntry;
import org.resguardo.retention.HoldPage;
import org.resguardo.retention.HoldService;
import org.resguardo.retention.HoldView;
import org.resguardo.retention.ReleaseEntry;

/** The orders to keep of one case. One is ended at {@code ?end=<id>}. */
@Named
@RequestScoped
public class HoldsBacking {
  @Inject private HoldService holds;
  @Inject private org.resguardo.kernel.Messages texts;

  private final HoldEntry entry = new HoldEntry();
  private final ReleaseEntry release = new ReleaseEntry();
  private HoldPage page;
  private HoldView ending;
  private String requestKey = UUID.randomUUID().toString();

  @PostConstruct
  void open() {
    page = holds.of(Asked.number());
    Long end = Asked.id("end");
    if (end != null) {
      ending =
          page.holds().stream()
              .filter(hold -> hold.id() == end)
              .findFirst()
              .orElseThrow(() -> new NotFoundException("hold " + end));
    }
  }

  public void save() {
    holds.hold(Asked.number(), entry, requestKey);
    done("retention.hold.saved");
  }

  public void end() {
    holds.release(Asked.number(), ending.id(), release);
    done("retention.hold.ended");
  }

  private void done(String key) {
    Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), key));
    Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/holds", getNumber());
  }

  public List<HoldView> getOpen() {
    return page.holds().stream().filter(HoldView::isOpen).toList();
  }

  public List<HoldView> getPast() {
    return page.holds().stream().filter(hold -> !hold.isOpen()).toList();
  }

  public List<CodeView> getPeople() {
    return page.people().stream().map(code -> new CodeView(code, code, Map.of())).toList();
  }

  public String getNumber() {
    return page.caseNumber();
  }

  /** The order that the address asks to end; null for none, or when it is ended. */
  public HoldView getEnding() {
    return ending != null && ending.isOpen() ? ending : null;
  }

  public HoldEntry getEntry() {
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
