package org.resguardo.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.cooperation.AssistanceEntry;
import org.resguardo.cooperation.AssistanceService;
import org.resguardo.reference.CodeView;

/** A new request. */
@Named
@RequestScoped
public class AssistanceFormBacking {
  @Inject private AssistanceService requests;
  @Inject private org.resguardo.kernel.Messages texts;

  private final AssistanceEntry entry = new AssistanceEntry();
  private List<CodeView> people;
  private String requestKey = UUID.randomUUID().toString();

  @PostConstruct
  void open() {
    people =
        requests.people(Asked.number()).stream()
            .map(code -> new CodeView(code, code, Map.of()))
            .toList();
  }

  public void save() {
    long id = requests.ask(Asked.number(), entry, requestKey);
    Messages.addFlashGlobalInfo(texts.text(Faces.getLocale(), "cooperation.form.saved"));
    Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/assistance/%s", getNumber(), "" + id);
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public AssistanceEntry getEntry() {
    return entry;
  }

  public List<CodeView> getPeople() {
    return people;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
