package org.resguardo.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.resguardo.care.NoticeHome;
import org.resguardo.care.NoticePage;
import org.resguardo.care.NoticeQuery;
import org.resguardo.care.NoticeRow;
import org.resguardo.care.NoticeService;

/**
 * What victims are still to be told, over all cases within reach; what is asked stands in the
 * address.
 */
@Named
@RequestScoped
public class VictimNoticesBacking {
  private static final int WEEK = 7;
  private static final Set<String> EVENTS =
      Set.of("DECISION", "HEARING", "HEARING_OFF", "RELEASE", "BREACH", "ESCAPE");

  @Inject private NoticeService notices;

  private NoticeHome home;
  private NoticePage page;

  public NoticeHome getHome() {
    if (home == null) {
      home = notices.home();
    }
    return home;
  }

  public List<NoticeRow> getRows() {
    return listed().rows();
  }

  /** How many there are with these filters. */
  public int getTotal() {
    return listed().total();
  }

  private NoticePage listed() {
    if (page == null) {
      page =
          notices.list(
              new NoticeQuery(
                  "late".equals(getWhich()),
                  "week".equals(getWhich()) ? WEEK : null,
                  getEvent(),
                  getPage()));
    }
    return page;
  }

  /** late, week or all. */
  public String getWhich() {
    String asked = Asked.text("which");
    return "late".equals(asked) || "week".equals(asked) ? asked : "all";
  }

  /** The event asked for; null for all. */
  public String getEvent() {
    String asked = Asked.text("event");
    return asked != null && EVENTS.contains(asked) ? asked : null;
  }

  /** The address of this list with another choice of days, the event kept. */
  public String with(String which) {
    return "/notices?which=" + which + (getEvent() == null ? "" : "&event=" + getEvent());
  }

  /** The page asked for, from 1. */
  public int getPage() {
    String asked = Asked.text("page");
    return asked != null && asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : 1;
  }

  public boolean isMore() {
    return getPage() * NoticeService.SIZE < getTotal();
  }

  /** The address of another page of this list. */
  public String page(int other) {
    return with(getWhich()) + "&page=" + other;
  }
}
