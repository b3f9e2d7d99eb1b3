package org.resguardo.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.care.CareReadService;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;

/**
 * The sealed words of one record, closed until a reason is given. They live for this one answer: no
 * redirect, no session, and the address shows them closed again.
 */
@Named
@RequestScoped
public class SealedWordsBacking {
  @Inject private CareReadService reading;
  @Inject private CodeBook codes;

  private String note;
  private String kind;
  private String reason;
  private String reasonText;
  private CareReadService.Words opened;

  @PostConstruct
  void load() {
    note = Asked.text("note");
    if (note == null) {
      throw new NotFoundException("note");
    }
    kind = reading.kindOf(Asked.number(), Asked.code(), note);
  }

  public void open() {
    opened = reading.words(Asked.number(), Asked.code(), note, reason, reasonText);
  }

  /** Reasons to choose from; breaking the glass has a page of its own. */
  public List<CodeView> getReasons() {
    return codes.values("opening_reason", null, Faces.getLocale()).stream()
        .filter(view -> !view.attributes().containsKey("break_glass"))
        .toList();
  }

  public boolean isOpen() {
    return opened != null;
  }

  public CareReadService.Words getOpened() {
    return opened;
  }

  public String getKind() {
    return kind;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public String getCode() {
    return Asked.code();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getReasonText() {
    return reasonText;
  }

  public void setReasonText(String reasonText) {
    this.reasonText = reasonText;
  }
}
