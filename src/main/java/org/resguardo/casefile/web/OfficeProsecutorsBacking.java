package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.access.CaseAssignments;
import org.resguardo.casefile.CaseListService;

/** The prosecutors of the reader's own office, for a filter or a form; read once a request. */
@Named("officeProsecutors")
@RequestScoped
public class OfficeProsecutorsBacking {
  @Inject CaseListService lists;

  private List<CaseAssignments.Holder> all;

  public List<CaseAssignments.Holder> getAll() {
    if (all == null) {
      all = lists.prosecutors();
    }
    return all;
  }
}
