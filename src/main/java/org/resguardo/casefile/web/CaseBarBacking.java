package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.CaseBar;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.casefile.CaseFrame;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.Permission;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.Procedures;

/**
 * The case that the address names, for every page of a case: identity, status as who must act, the
 * one next act, and which acts to offer. Read once a request.
 */
@Named("caseBar")
@RequestScoped
public class CaseBarBacking {
  @Inject CaseFileService cases;
  @Inject CodeBook codes;
  @Inject Messages messages;

  private CaseFrame frame;
  private CaseNumber number;
  private List<CaseTab> tabs;

  /** The number in the address; an address without a proper one is no case. */
  public CaseNumber getNumber() {
    if (number == null) {
      number = CaseNumber.demand(Faces.getRequestParameter("number"));
    }
    return number;
  }

  /** The pages of this case that this user may open, in order. */
  public List<CaseTab> getTabs() {
    if (tabs == null) {
      tabs = CaseTab.of(getBar(), this::allows);
    }
    return tabs;
  }

  public CaseBar getBar() {
    return frame().bar();
  }

  /** A page that has read the case already hands the bar over. */
  void use(CaseFrame read) {
    frame = read;
  }

  public boolean allows(String permission) {
    return frame().admission().allows(Permission.valueOf(permission));
  }

  /** Whether this user reads the case for an emergency alone. */
  public boolean isEmergency() {
    return frame().admission().isEmergency();
  }

  /** The procedure of the country that the case follows. */
  public String getProcedure() {
    return frame().admission().procedure();
  }

  /** Whether the case follows another procedure than the ordinary one. */
  public boolean isOfAnother() {
    return !Procedures.ORDINARY.equals(getProcedure());
  }

  /** Whether an accused who was a minor has to go on elsewhere: in a procedure of their own. */
  public boolean isWithoutMinors() {
    return codes.procedures().ofMinors().filter(code -> !code.equals(getProcedure())).isPresent();
  }

  /** An address within this case. */
  public String path(String rest) {
    return "/cases/" + getNumber() + (rest == null ? "" : rest);
  }

  public String getWho() {
    CaseBar bar = getBar();
    List<String> parts = new ArrayList<>();
    if (bar.officialNumber() != null) {
      parts.add(bar.officialNumber());
    }
    if (allows("READ_CASE")) {
      parts.add(text("casefile.bar.accused", bar.accused()));
      if (bar.unidentified() > 0) {
        parts.add(text("casefile.bar.unidentified", bar.unidentified()));
      }
    }
    parts.add(text("casefile.bar.victims", bar.victims()));
    parts.add(codes.title("office", bar.officeCode(), Faces.getLocale()));
    if (bar.prosecutor() != null) {
      parts.add(bar.prosecutor());
    }
    return String.join(" · ", parts);
  }

  public String getState() {
    return text("casefile.need." + getBar().need());
  }

  /** The one next act that this user can do; null when another must act: the court is awaited. */
  public String getNextPath() {
    Act act = act();
    return act == null ? null : path(act.path());
  }

  public String getNextText() {
    Act act = act();
    return act == null ? null : text("casefile.act." + act.key());
  }

  private record Act(String key, String path, Permission permission) {}

  private Act act() {
    Act act =
        switch (getBar().need()) {
          case "ASSIGN" -> new Act("assign", "/assign", Permission.ASSIGN_CASE);
          case "RESULT" -> new Act("result", "/hearings", Permission.RECORD_HEARING);
          case "CLOSE" -> new Act("close", "/close", Permission.CLOSE_CASE);
          case "CLOSED" -> new Act("reopen", "/reopen", Permission.REOPEN_CASE);
          case "START" -> new Act("start", "/decisions/new", Permission.RECORD_DECISION);
          case "ACCUSE" -> new Act("accuse", "/decisions/new", Permission.RECORD_DECISION);
          case "SUSPENDED" -> new Act("decide", "/decisions/new", Permission.RECORD_DECISION);
          default -> null;
        };
    return act != null && frame().admission().allows(act.permission()) ? act : null;
  }

  private CaseFrame frame() {
    if (frame == null) {
      frame = cases.frame(getNumber());
    }
    return frame;
  }

  private String text(String key, Object... arguments) {
    return messages.text(Faces.getLocale(), key, arguments);
  }
}
