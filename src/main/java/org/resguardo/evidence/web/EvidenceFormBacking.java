package org.resguardo.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.resguardo.evidence.EvidenceEntry;
import org.resguardo.evidence.EvidenceService;
import org.resguardo.evidence.EvidenceView;

/** Taking an item in, or correcting one (with its id in the address). */
@Named
@RequestScoped
public class EvidenceFormBacking {
  @Inject private EvidenceService evidence;

  private EvidenceEntry entry = new EvidenceEntry();
  private int version;
  private String code;
  private String requestKey = UUID.randomUUID().toString();

  @PostConstruct
  void open() {
    if (!isNew()) {
      EvidenceView.Editable known = evidence.editable(Asked.number(), Asked.id());
      entry = known.entry();
      version = known.version();
      code = known.code();
    }
  }

  public void save() {
    if (isNew()) {
      long id = evidence.register(Asked.number(), entry, requestKey);
      Told.andGo("/cases/" + getNumber() + "/evidence/" + id, "evidence.item.registered");
    } else {
      evidence.change(Asked.number(), Asked.id(), entry, version);
      Told.andGo("/cases/" + getNumber() + "/evidence/" + Asked.id(), "evidence.item.changed");
    }
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public boolean isNew() {
    return Asked.id() == null;
  }

  public Long getId() {
    return Asked.id();
  }

  public String getCode() {
    return code;
  }

  /** The ids of the counts as a form sends them. */
  public List<String> getCounts() {
    return new ArrayList<>(entry.getCounts().stream().map(String::valueOf).toList());
  }

  public void setCounts(List<String> ids) {
    entry.setCounts(
        ids == null
            ? List.of()
            : ids.stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList());
  }

  public EvidenceEntry getEntry() {
    return entry;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
