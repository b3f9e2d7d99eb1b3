package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.casefile.CaseEvent.Kind;
import org.resguardo.reference.Stage;

/** A small procedure with every kind of stage, and a case told event by event. */
final class CaseReplayFixture {
  static final StageBook STAGES =
      new StageBook(
          List.of(
              new Stage("REPORT", 10, "COMPLAINT", "PROSECUTOR", "ORDINARY", false, false, false),
              new Stage("INQUIRY", 20, "SUSPECT", "PROSECUTOR", "ORDINARY", false, false, false),
              new Stage("MIDDLE", 30, "ACCUSED", "PENAL_JUDGE", "ORDINARY", false, false, false),
              new Stage("TRIAL", 40, "TRIAL", "TRIAL_COURT", "ORDINARY", false, false, false),
              new Stage("FINAL", 70, "FINAL", "TRIAL_COURT", "ORDINARY", true, false, false),
              new Stage("REVIEW", 90, "REMEDY", "CASSATION_COURT", "ORDINARY", false, false, false),
              new Stage("PAUSE", 100, "SUSPENDED", "PROSECUTOR", "ORDINARY", false, true, false),
              new Stage("SHUT", 110, "CLOSED", "PROSECUTOR", "ORDINARY", true, false, true)));

  private final List<CaseEvent> events = new ArrayList<>();
  private long decisions = 100;

  static CaseReplayFixture registered(String on, String office) {
    CaseReplayFixture told = new CaseReplayFixture();
    return told.add(CaseEvent.registered(LocalDate.parse(on), office));
  }

  CaseReplayFixture suspected(String on, String offence) {
    return plain(Kind.REQUALIFIED, on, null, offence);
  }

  CaseReplayFixture assigned(String on, long prosecutor) {
    return plain(Kind.ASSIGNED, on, null, "" + prosecutor);
  }

  CaseReplayFixture transferred(String on, String office) {
    return plain(Kind.TRANSFERRED, on, null, office);
  }

  CaseReplayFixture known(String on, long accused) {
    return plain(Kind.ACCUSED_ADDED, on, accused, "KNOWN");
  }

  CaseReplayFixture unknown(String on, long accused) {
    return plain(Kind.ACCUSED_ADDED, on, accused, "UNKNOWN");
  }

  CaseReplayFixture identified(String on, long accused) {
    return plain(Kind.ACCUSED_IDENTIFIED, on, accused, null);
  }

  CaseReplayFixture splitOff(String on, Long who) {
    return plain(Kind.SPLIT_OFF, on, who, "2");
  }

  CaseReplayFixture cameFromAnother(String on) {
    return plain(Kind.SPLIT_FROM, on, null, "1");
  }

  CaseReplayFixture accused(String on, Long who) {
    return move(on, who, "MOVES", "MIDDLE", "ACCUSATION");
  }

  CaseReplayFixture tried(String on, Long who) {
    return move(on, who, "MOVES", "TRIAL", null);
  }

  CaseReplayFixture becameFinal(String on, Long who) {
    return move(on, who, "MOVES", "FINAL", null);
  }

  CaseReplayFixture archived(String on, Long who) {
    return move(on, who, "CLOSES", "SHUT", "ARCHIVE");
  }

  CaseReplayFixture fled(String on, Long who) {
    return move(on, who, "SUSPENDS", "PAUSE", null);
  }

  CaseReplayFixture appeared(String on, Long who) {
    return move(on, who, "RESUMES", null, null);
  }

  CaseReplayFixture revived(String on, Long who) {
    return move(on, who, "REOPENS", "INQUIRY", null);
  }

  CaseReplayFixture closed(String on, String reason) {
    return plain(Kind.CLOSED, on, null, reason);
  }

  CaseReplayFixture reopened(String on) {
    return plain(Kind.REOPENED, on, null, null);
  }

  CaseReplayFixture move(String on, Long who, String effect, String stage, String act) {
    Move move = new Move(decisions++, List.of(), effect, stage, act, LocalDate.parse(on));
    return add(CaseEvent.moved(move, who));
  }

  private CaseReplayFixture plain(Kind kind, String on, Long who, String content) {
    return add(CaseEvent.plain(kind, LocalDate.parse(on), who, content));
  }

  private CaseReplayFixture add(CaseEvent event) {
    events.add(event.numbered(events.size() + 1));
    return this;
  }

  List<CaseEvent> events() {
    return List.copyOf(events);
  }

  CaseStanding stands() {
    return CaseReplay.of(events, STAGES);
  }

  List<String> flows(LoadView view) {
    return stands().flows().stream()
        .filter(flow -> flow.view() == view)
        .map(flow -> flow.on() + " " + flow.direction() + " " + flow.kind() + " " + flow.state())
        .toList();
  }
}
