package org.resguardo.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.access.CaseAssignments;
import org.resguardo.access.Deed;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** Lists of cases: on screen, as numbers for the home page, as a file. */
@Boundary
public class CaseListService {
  @Inject CaseLists lists;
  @Inject CaseExport export;
  @Inject CaseAssignments assignments;
  @Inject Deeds deeds;

  /** A page of the cases within the caller's reach. A search by words leaves an entry. */
  @Requires(Permission.READ_STOCK)
  public CasePage list(CaseQuery query) {
    CasePage page = lists.page(query);
    if (query.text() != null) {
      deeds.current().logged().detail("search", "text").detail("found", page.counted());
    }
    return page;
  }

  /** The number of a case within reach that has exactly this number, ours, official or another. */
  @Requires(Permission.READ_STOCK)
  public Optional<CaseNumber> locate(String typed) {
    return lists.locate(typed);
  }

  /** The prosecutors of the caller's own office, with their load. */
  @Requires(Permission.READ_STOCK)
  public List<CaseAssignments.Holder> prosecutors() {
    return assignments.holdersOfMyOffice();
  }

  /** Counts for the home page, in one statement. */
  @Requires(Permission.READ_STOCK)
  public CaseHome home() {
    return lists.home();
  }

  /** The list as a file, at most {@link CaseExport#LIMIT} rows; {@code format}: csv or xlsx. */
  @Requires(Permission.EXPORT_CASES)
  public CaseExport.File export(CaseQuery query, String format, Locale locale) {
    CaseExport.File file = export.file(lists.all(query, CaseExport.LIMIT), format, locale);
    Deed deed = deeds.current().subject(format).detail("rows", file.rows());
    if (!query.filters().isEmpty()) {
      deed.detail("filters", query.filters());
    }
    return file;
  }
}
