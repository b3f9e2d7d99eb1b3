package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.resguardo.access.CaseSets;
import org.resguardo.casefile.CaseListService;
import org.resguardo.casefile.CasePage;
import org.resguardo.casefile.CaseRow;
import org.resguardo.kernel.CaseNumber;

/** The list of cases; whatever it was filtered by stands in its address. */
@Named
@RequestScoped
public class CasesBacking {
  @Inject CaseListService lists;
  @Inject CaseSets sets;
  @Inject CaseChoicesBacking choices;

  private ListAddress address;
  private CasePage page;

  /** A number that is exactly a case's goes straight to the case. */
  public void load() {
    address = ListAddress.ofRequest();
    Optional<CaseNumber> exact =
        address.looksLikeNumber() ? lists.locate(address.text()) : Optional.empty();
    if (exact.isPresent()) {
      Faces.redirect(Faces.getRequestContextPath() + "/cases/%s", exact.get().value());
      return;
    }
    page = lists.list(address.query(sets, choices.today()));
  }

  public ListAddress getAddress() {
    return address;
  }

  public CasePage getPage() {
    return page;
  }

  /** How often a figure counts the cases of its set, when oftener than they are; else 0. */
  public int getTimes() {
    int times = address.one("set") == null ? 0 : sets.of(address.one("set")).size();
    return times > page.counted() && !address.narrowed() ? times : 0;
  }

  public List<CaseRow> getRows() {
    return page == null ? List.of() : page.rows();
  }
}
