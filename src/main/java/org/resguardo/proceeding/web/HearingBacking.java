package org.resguardo.proceeding.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.proceeding.HearingEntry;
import org.resguardo.proceeding.HearingService;
import org.resguardo.proceeding.HearingState;
import org.resguardo.proceeding.HearingView;
import org.resguardo.proceeding.NextHearingEntry;
import org.resguardo.proceeding.ResultEntry;
import org.resguardo.proceeding.SessionEntry;

/** One hearing: what was fixed, what came of it, and the form to say so. */
@Named
@RequestScoped
public class HearingBacking {
  /** Rows offered for the sittings of one hearing. */
  private static final int SESSIONS = 6;

  @Inject private HearingService hearings;
  @Inject private HearingWords words;

  private HearingView view;
  private ResultEntry entry = new ResultEntry();
  private NextHearingEntry next = new NextHearingEntry();
  private final List<SessionEntry> sessions = new ArrayList<>();
  private String offDay;
  private int version;
  private String cancelReason;

  @PostConstruct
  void open() {
    view = hearings.view(Asked.number(), Asked.id());
    version = view.version();
    HearingEntry fixed = view.fixed();
    entry.setStartedAt(fixed.getTime());
    propose(fixed);
    for (int i = 0; i < SESSIONS; i++) {
      sessions.add(new SessionEntry());
    }
  }

  // Most hearings go on as they were: same kind, court and room, another day.
  private void propose(HearingEntry fixed) {
    next.setKind(fixed.getKind());
    next.setCourt(fixed.getCourt());
    next.setRoom(fixed.getRoom());
    next.setTime(fixed.getTime());
    next.setMinutes(fixed.getMinutes());
  }

  public void record() {
    if ("NOT_HELD".equals(entry.getResult())) {
      entry.setStartedAt(null);
      entry.setEndedAt(null);
      entry.setEndedOn(null);
    }
    entry.setSessions(sessions.stream().filter(SessionEntry::isFilled).toList());
    entry.setNext(next.getDay() == null ? null : next);
    offDay = Asked.text("accept") == null ? words.offDay(next.getDay()) : null;
    if (offDay != null) {
      Faces.validationFailed();
      return;
    }
    Long following = hearings.record(Asked.number(), Asked.id(), entry, version);
    String said = "proceeding.hearing." + (following == null ? "recordedDone" : "recordedAndNext");
    Object[] when =
        following == null
            ? new Object[0]
            : new Object[] {words.date(next.getDay()), words.time(next.getTime())};
    Messages.addFlashGlobalInfo("{0}", words.text(said, when));
    Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/hearings", getNumber());
  }

  public void cancel() {
    hearings.cancel(Asked.number(), Asked.id(), cancelReason);
    Messages.addFlashGlobalInfo(words.text("proceeding.hearing.cancelDone"));
    Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/hearings", getNumber());
  }

  /** Its time has come, it was not cancelled, and the caller may write. */
  public boolean isRecordable() {
    return view.mayRecord()
        && view.state() != HearingState.CANCELLED
        && !view.fixed().getStart().isAfter(words.now());
  }

  /** Nothing has come of it yet, so it can still be changed or cancelled. */
  public boolean isChangeable() {
    return view.mayRecord() && view.state() != HearingState.CANCELLED && view.result() == null;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public HearingView getView() {
    return view;
  }

  public ResultEntry getEntry() {
    return entry;
  }

  public NextHearingEntry getNext() {
    return next;
  }

  /** Why the courts do not work on the day of the next hearing; null when they do. */
  public String getOffDay() {
    return offDay;
  }

  public List<SessionEntry> getSessions() {
    return sessions;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getCancelReason() {
    return cancelReason;
  }

  public void setCancelReason(String cancelReason) {
    this.cancelReason = cancelReason;
  }
}
