package org.resguardo.casefile;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

  /** How many cases a file of this list would hold, at most {@link CaseExport#LIMIT}. */
  @Requires(Permission.EXPORT_CASES)
  public long exportable(CaseQuery query) {
    deeds.current().unlogged();
    return Math.min(lists.exportable(query), CaseExport.LIMIT);
  }

  /**
   * The list as a file, at most {@link CaseExport#LIMIT} rows. What it is for, who gets it, who
   * made it and when stand in the file; which cases stood in it is kept (DP-07, DP-20).
   */
  @Requires(Permission.EXPORT_CASES)
  public CaseExport.File export(CaseQuery query, @Valid ExportEntry entry, Locale locale) {
    List<CaseRow> rows = lists.all(query, CaseExport.LIMIT);
    CaseExport.File file = export.file(rows, entry, locale);
    Deed deed =
        deeds
            .current()
            .subject(entry.getFormat())
            .reason(entry.getPurpose())
            .detail("recipient", entry.getRecipient())
            .detail("rows", rows.size())
            .detail("export", export.keep(rows, entry));
    if (!query.filters().isEmpty()) {
      deed.detail("filters", query.filters());
    }
    return file;
  }
}
