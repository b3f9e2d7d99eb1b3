package org.resguardo.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.resguardo.casefile.CaseBar;

/**
 * A page of a case in its bar. One list in place of a tag for each, because each page of a case
 * builds and writes them all.
 *
 * @param section what the page calls itself
 * @param key of its text
 * @param path within the case
 * @param count how many there are to see, null where nothing is counted
 */
public record CaseTab(String section, String key, String path, Integer count) {
  private static final String OF_CASE = "casefile.tab.";

  static List<CaseTab> of(CaseBar bar, Predicate<String> allowed) {
    List<CaseTab> tabs = new ArrayList<>();
    tabs.add(new CaseTab("summary", OF_CASE + "summary", "", null));
    add(tabs, "people", bar.people(), allowed.test("READ_VICTIM"));
    add(tabs, "counts", bar.counts(), allowed.test("READ_CASE"));
    add(tabs, "hearings", bar.hearings(), allowed.test("READ_HEARING"));
    if (allowed.test("READ_DEADLINE")) {
      tabs.add(new CaseTab("deadlines", "deadline.tab", "/deadlines", null));
    }
    add(tabs, "decisions", bar.decisions(), allowed.test("READ_CASE"));
    boolean measures = allowed.test("READ_MEASURE") || allowed.test("READ_PROTECTION");
    add(tabs, "measures", null, measures);
    boolean documents = allowed.test("READ_DOCUMENT") || allowed.test("READ_VICTIM_DOCUMENT");
    add(tabs, "documents", null, documents);
    add(tabs, "evidence", null, allowed.test("READ_EVIDENCE"));
    add(tabs, "history", null, allowed.test("READ_CASE_AUDIT"));
    return tabs;
  }

  private static void add(List<CaseTab> tabs, String section, Integer count, boolean open) {
    if (open) {
      tabs.add(new CaseTab(section, OF_CASE + section, "/" + section, count));
    }
  }
}
