package org.resguardo.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.evidence.DocumentService;
import org.resguardo.evidence.DocumentView;
import org.resguardo.evidence.FilingService;
import org.resguardo.evidence.UploadService;
import org.resguardo.kernel.NotFoundException;

/** One document: what it is, its versions, a page of it to look at, and taking it out for good. */
@Named
@RequestScoped
public class DocumentBacking {
  @Inject private DocumentService documents;
  @Inject private FilingService filing;
  @Inject private UploadService uploads;

  private DocumentView view;
  private String reason;
  private String reasonText;
  private String purgeReason;

  public DocumentView getView() {
    if (view == null) {
      view = documents.view(Asked.number(), id());
    }
    return view;
  }

  private static long id() {
    if (Asked.id() == null) {
      throw new NotFoundException("document");
    }
    return Asked.id();
  }

  public String getNumber() {
    return Asked.number().value();
  }

  /** The version that is shown: the one asked for, else the last. */
  public DocumentView.Version getShown() {
    int wanted = number("version", getView().versions().get(0).position());
    return getView().versions().stream()
        .filter(one -> one.position() == wanted)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("version " + wanted));
  }

  /** The page that is shown, within those that there are. */
  public int getPage() {
    Integer pages = getShown().pages();
    return pages == null ? 0 : Math.max(1, Math.min(number("page", 1), pages));
  }

  public boolean isPreviewed() {
    return getView().isOpen() && getShown().pages() != null && getShown().scan().isReadable();
  }

  private static int number(String name, int otherwise) {
    String typed = Asked.text(name);
    return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : otherwise;
  }

  public void open() {
    documents.open(Asked.number(), id(), reason, reasonText);
    again("evidence.open.done");
  }

  public void askPurge() {
    filing.askPurge(Asked.number(), id(), purgeReason);
    again("evidence.purge.asked.done");
  }

  public void withdrawPurge() {
    filing.withdrawPurge(Asked.number(), id());
    again("evidence.purge.withdrawn.done");
  }

  public void purge() {
    uploads.purge(Asked.number(), id());
    again("evidence.purge.done.done");
  }

  private void again(String key) {
    Told.andGo("/cases/" + getNumber() + "/documents/" + id(), key);
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

  public String getPurgeReason() {
    return purgeReason;
  }

  public void setPurgeReason(String purgeReason) {
    this.purgeReason = purgeReason;
  }
}
