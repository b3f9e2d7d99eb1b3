package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.CaseListService;
import org.resguardo.casefile.CasePage;
import org.resguardo.casefile.CaseQuery;
import org.resguardo.casefile.CaseRow;

/** What there is already, before a case is registered. */
@Named("foundCases")
@RequestScoped
public class FoundCasesBacking {
  private static final int FEW = 5;

  @Inject CaseListService lists;

  private CasePage page;

  public List<CaseRow> getRows() {
    return page().rows();
  }

  public int getCount() {
    return page().counted();
  }

  private CasePage page() {
    if (page == null) {
      String typed = Faces.getRequestParameter("q");
      page =
          typed == null || typed.isBlank()
              ? new CasePage(List.of(), 0, null, null)
              : lists.list(query(typed.strip()));
    }
    return page;
  }

  private static CaseQuery query(String typed) {
    String text = typed.length() > 80 ? typed.substring(0, 80) : typed;
    return new CaseQuery(
        Set.of(), null, Set.of(), Set.of(), null, null, null, null, text, null, true, null, null,
        FEW, null);
  }
}
