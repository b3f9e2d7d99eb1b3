package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.resguardo.access.CaseSets;
import org.resguardo.casefile.CaseListService;
import org.resguardo.casefile.CaseQuery;
import org.resguardo.casefile.CaseRow;

/** The rows that the address of the bulk page asks for, at most one long page. */
@RequestScoped
public class BulkRows {
  @Inject CaseListService lists;
  @Inject CaseSets sets;
  @Inject CaseChoicesBacking choices;

  List<CaseRow> read() {
    CaseQuery asked = ListAddress.ofRequest().query(sets, choices.today());
    return lists.list(asked.sized(CaseQuery.LARGEST)).rows();
  }
}
