package org.resguardo.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.access.Caller;
import org.resguardo.audit.AuditService;
import org.resguardo.audit.EntryPage;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;

/** What was done in the case of the address; placed on its History by inclusion. */
@Named
@RequestScoped
public class CaseLogBacking {
  private static final int SIZE = 50;

  @Inject AuditService audit;
  @Inject Caller caller;

  private EntryPage page;

  /** Whether the role may ask at all; the reading itself decides on the record. */
  public boolean isOpen() {
    return caller.may(Permission.READ_CASE_AUDIT);
  }

  /** Read at the first call and kept for the rest of the request. */
  public EntryPage getPage() {
    if (page == null) {
      String before = Faces.getRequestParameter("before");
      page =
          audit.entriesOf(
              new CaseNumber(Faces.getRequestParameter("number")),
              before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null,
              SIZE);
    }
    return page;
  }
}
