package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.CaseHistoryService;
import org.resguardo.casefile.HistoryPage;

/** What happened to a case, as the log has it. */
@Named
@RequestScoped
public class CaseHistoryBacking {
  @Inject CaseHistoryService history;
  @Inject CaseBarBacking bar;

  private HistoryPage page;

  public void load() {
    page = history.of(bar.getNumber(), given("user"), given("action"), before());
  }

  public HistoryPage getPage() {
    return page;
  }

  public List<HistoryPage.Row> getRows() {
    return page == null ? List.of() : page.rows();
  }

  /** The address of the next, older page. */
  public String older() {
    StringBuilder path = new StringBuilder(bar.path("/history?before=" + page.next()));
    if (given("action") != null) {
      path.append("&action=").append(given("action").replaceAll("[^A-Z_]", ""));
    }
    return path.toString();
  }

  private static String given(String name) {
    String value = Faces.getRequestParameter(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static Long before() {
    String value = given("before");
    return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
  }
}
