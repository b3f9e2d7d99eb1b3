package org.resguardo.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What this user can do with the case, as links beside its summary. */
@Named("caseActs")
@RequestScoped
public class CaseActsBacking {
  private static final String OF_CASE = "casefile.act.";

  @Inject CaseBarBacking bar;

  private final List<Act> list = new ArrayList<>();

  /**
   * One link.
   *
   * @param key of its text
   * @param shortcut the key on the keyboard, null for none
   */
  public record Act(String key, String path, String shortcut) {}

  @PostConstruct
  void load() {
    boolean closed = "CLOSED".equals(bar.getBar().status());
    add("EDIT_CASE", new Act(OF_CASE + "edit", "/edit", "e"));
    add("EDIT_CASE", act("link"));
    add("READ_CASE", act("receipt"));
    add("DISCLOSE_CASE", new Act("defence.act", "/disclosures", null));
    add("READ_ASSISTANCE", new Act("cooperation.act", "/assistance", null));
    add("PRINT_PAPER", new Act("paper.act", "/papers", null));
    add("HOLD_RECORDS", new Act("retention.hold.act", "/holds", null));
    add("EXPUNGE_ACCUSED", new Act("retention.expunge.act", "/expungements", null));
    if (!closed) {
      boolean first = bar.getBar().prosecutor() == null;
      add("ASSIGN_CASE", new Act(OF_CASE + (first ? "assign" : "reassign"), "/assign", null));
    }
    add("ASSIGN_CASE", act("access"));
    add("MERGE_PEOPLE", act("merge"));
    if (closed) {
      add("REOPEN_CASE", act("reopen"));
    } else {
      String transfer = bar.getBar().offeredTo() == null ? "transfer" : "offered";
      add("TRANSFER_CASE", new Act(OF_CASE + transfer, "/transfer", null));
      add("SPLIT_CASE", act("split"));
      add("JOIN_CASE", act("join"));
      add("CLOSE_CASE", act("close"));
    }
  }

  private static Act act(String name) {
    return new Act(OF_CASE + name, "/" + name, null);
  }

  private void add(String permission, Act act) {
    if (bar.allows(permission)) {
      list.add(act);
    }
  }

  public List<Act> getList() {
    return list;
  }
}
