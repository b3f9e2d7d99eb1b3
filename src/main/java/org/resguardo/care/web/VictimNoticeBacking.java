package org.resguardo.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.care.NoticeService;
import org.resguardo.care.NoticeView;
import org.resguardo.care.ToldEntry;
import org.resguardo.kernel.StaleException;
import org.resguardo.kernel.VictimQuestions.Contact;

/** One notice: what to tell, by which kinds of contact she can be reached, and the form. */
@Named
@RequestScoped
public class VictimNoticeBacking {
  @Inject private NoticeService notices;
  @Inject private org.resguardo.kernel.Messages texts;

  private final ToldEntry entry = new ToldEntry();
  private NoticeView view;
  private Integer version;
  private String requestKey = Asked.fresh();

  @PostConstruct
  void open() {
    view = notices.notice(Asked.number(), Asked.code(), Asked.id());
    version = view.notice().version();
    entry.setLanguage(view.victim().language());
    if (view.contacts() != null && view.contacts().contains(Contact.SAFE_CONTACT)) {
      entry.setChannel(Contact.SAFE_CONTACT.name());
    }
  }

  public void tell() {
    try {
      notices.tell(Asked.number(), Asked.code(), Asked.id(), entry, version, requestKey);
    } catch (StaleException stale) {
      view = notices.notice(Asked.number(), Asked.code(), Asked.id());
      version = view.notice().version();
      Messages.addGlobalError(text("care.stale"));
      Faces.validationFailed();
      return;
    }
    Asked.back(text("care.notice.saved"));
  }

  private String text(String key) {
    return texts.text(Faces.getLocale(), key);
  }

  public NoticeView getView() {
    return view;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public ToldEntry getEntry() {
    return entry;
  }

  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
