package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.reference.Stage;

/**
 * How far one accused has come, while the events are replayed. The case itself has a course too (id
 * 0): it stands for "nobody yet" and holds the stage of a case without accused.
 */
final class Course {
  static final long CASE_ITSELF = 0;

  private final long accusedId;
  private final long addedBy;
  private final StageBook stages;
  private final List<StageSpell> spells = new ArrayList<>();
  private boolean known;
  private boolean suspended;
  private boolean ended;
  private boolean left;
  private String officeAct;
  private String stage;
  private String stageBeforePause;

  Course(long accusedId, boolean known, CaseEvent added, StageBook stages) {
    this.accusedId = accusedId;
    this.known = known;
    this.addedBy = added.id();
    this.stages = stages;
    enter(stages.first(), added.on(), null);
  }

  long accusedId() {
    return accusedId;
  }

  boolean known() {
    return known;
  }

  boolean suspended() {
    return suspended;
  }

  boolean ended() {
    return ended;
  }

  /** Goes on in another case: holds nothing open here, and nothing here moves it any more. */
  boolean left() {
    return left;
  }

  void leave(LocalDate on) {
    if (left) {
      return;
    }
    left = true;
    ended = true;
    int last = spells.size() - 1;
    spells.set(last, spells.get(last).until(on));
  }

  String officeAct() {
    return officeAct;
  }

  Stage stage() {
    return stages.get(stage);
  }

  List<StageSpell> spells() {
    return List.copyOf(spells);
  }

  void identify() {
    known = true;
  }

  boolean holdsOpen(LoadView view) {
    return !ended && (view == LoadView.PROCESS || officeAct == null);
  }

  /** A decision on the whole case reaches those who were on record and not already done. */
  boolean isReachedBy(CaseEvent event) {
    if (left) {
      return false;
    }
    if (event.accusedId() != null) {
      return event.accusedId() == accusedId;
    }
    boolean done = ended && event.officeAct() != null;
    boolean judged = "REOPENS".equals(event.effect()) && ended && !stage().isClosed();
    return addedBy < event.id() && !done && !judged;
  }

  void move(CaseEvent event) {
    String before = suspended || ended ? stageBeforePause : stage;
    switch (event.effect()) {
      case "MOVES", "JUDGES" -> goOn(event, event.toStage(), ended);
      case "RESUMES" -> goOn(event, event.toStage() == null ? before : event.toStage(), false);
      case "SUSPENDS" -> pause(event, before, true, ended);
      case "CLOSES" -> pause(event, before, false, true);
      case "REOPENS" -> {
        goOn(event, event.toStage() == null ? before : event.toStage(), false);
        officeAct = null;
      }
      default -> {
        return;
      }
    }
    if (event.officeAct() != null && !"REOPENS".equals(event.effect())) {
      officeAct = event.officeAct();
    }
  }

  private void goOn(CaseEvent event, String toStage, boolean endedIfStaying) {
    if (toStage == null) {
      ended = endedIfStaying;
      return;
    }
    boolean wasOpen = !ended && !suspended;
    String before = stage;
    enter(toStage, event.on(), event.decisionId());
    suspended = stages.get(toStage).isSuspended();
    ended = stages.get(toStage).isFinal();
    if (ended && wasOpen) {
      stageBeforePause = before;
    }
  }

  private void pause(CaseEvent event, String before, boolean nowSuspended, boolean nowEnded) {
    stageBeforePause = before;
    suspended = nowSuspended;
    ended = nowEnded;
    if (event.toStage() != null) {
      enter(event.toStage(), event.on(), event.decisionId());
    }
  }

  private void enter(String toStage, LocalDate on, Long decisionId) {
    if (toStage.equals(stage)) {
      return;
    }
    if (!spells.isEmpty()) {
      int last = spells.size() - 1;
      spells.set(last, spells.get(last).until(on));
    }
    stage = toStage;
    spells.add(new StageSpell(accusedId, toStage, on, null, decisionId));
  }
}
