package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.resguardo.access.Caller;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.casefile.RegistrationEntry;
import org.resguardo.kernel.CaseNumber;

/** Registers a case. */
@Named
@RequestScoped
public class NewCaseBacking {
  @Inject CaseFileService cases;
  @Inject CaseChoicesBacking choices;
  @Inject Caller caller;

  private final RegistrationEntry entry = new RegistrationEntry();
  // Kept in the form: the same form sent twice registers one case.
  private String requestKey = UUID.randomUUID().toString();

  public RegistrationEntry getEntry() {
    if (entry.getOfficeCode() == null) {
      entry.setOfficeCode(caller.profile().officeCode());
    }
    if (entry.getOfficialNumber() == null && !Faces.isPostback()) {
      choices.officialNumber(Faces.getRequestParameter("q")).ifPresent(entry::setOfficialNumber);
    }
    return entry;
  }

  /** Whether the case will be the reader's own. */
  public boolean isOwn() {
    return caller.profile().roleCode().endsWith("prosecutor");
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }

  public List<String> offences(String typed) {
    return choices.offences(typed);
  }

  public void save() {
    CaseNumber number = cases.register(getEntry(), requestKey);
    choices.done("casefile.new.done", number.value());
    choices.go("/cases/" + number);
  }
}
