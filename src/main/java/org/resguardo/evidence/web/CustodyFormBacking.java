package org.resguardo.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.resguardo.evidence.CustodyEntry;
import org.resguardo.evidence.CustodyService;
import org.resguardo.evidence.EvidenceService;
import org.resguardo.evidence.EvidenceView;
import org.resguardo.kernel.NotFoundException;

/** An item changes hands: from whoever has it now, unless somebody else gave it. */
@Named
@RequestScoped
public class CustodyFormBacking {
  @Inject private EvidenceService evidence;
  @Inject private CustodyService custody;

  private EvidenceView view;
  private final CustodyEntry entry = new CustodyEntry();
  private String requestKey = UUID.randomUUID().toString();

  @PostConstruct
  void open() {
    if (Asked.id() == null) {
      throw new NotFoundException("evidence item");
    }
    view = evidence.view(Asked.number(), Asked.id());
    entry.setFrom(view.custody().holder());
  }

  public void save() {
    boolean whole = custody.move(Asked.number(), view.id(), entry, requestKey);
    Told.andGo(
        "/cases/" + getNumber() + "/evidence/" + view.id(),
        whole ? "evidence.custody.recorded" : "evidence.custody.recordedWithGap");
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public EvidenceView getView() {
    return view;
  }

  public CustodyEntry getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
