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
import org.resguardo.shell.Words;

/** The list of cases; whatever it was filtered by stands in its address. */
@Named
@RequestScoped
public class CasesBacking {
  @Inject CaseListService lists;
  @Inject CaseSets sets;
  @Inject CaseChoicesBacking choices;
  @Inject Words words;

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

  /** The words beside the title: how many cases, and how often a figure counts them when more. */
  public String getNote() {
    if (page.capped()) {
      return words.say("casefile.cases.many");
    }
    int counted = page.counted();
    int times = address.one("set") == null ? 0 : sets.of(address.one("set")).size();
    return times > counted && !address.narrowed()
        ? words.say("casefile.cases.times", counted, times)
        : words.say("casefile.cases.count", counted);
  }

  public List<CaseRow> getRows() {
    return page == null ? List.of() : page.rows();
  }

  /** Sends the list as a file. */
  public void export() throws java.io.IOException {
    ListAddress asked = ListAddress.ofRequest();
    String format = "xlsx".equals(Faces.getRequestParameter("format")) ? "xlsx" : "csv";
    var file = lists.export(asked.query(sets, choices.today()), format, Faces.getLocale());
    Faces.sendFile(file.content(), file.name(), true);
  }
}
