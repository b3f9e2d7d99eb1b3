package org.resguardo.deadline.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.deadline.DeadlineWords;
import org.resguardo.deadline.NoticeChoice;
import org.resguardo.deadline.NoticeEntry;
import org.resguardo.deadline.NoticeService;

/** How the user hears of what is due, on the page of the own account. */
@Named
@RequestScoped
public class NoticeBacking {
  @Inject private NoticeService notices;
  @Inject private DeadlineWords words;

  private final NoticeEntry entry = new NoticeEntry();

  @PostConstruct
  void open() {
    NoticeChoice choice = notices.mine();
    entry.setMailbox(choice.mailbox());
    entry.setWay(choice.way());
  }

  public void save() {
    notices.choose(entry);
    Messages.addFlashGlobalInfo(words.say("deadline.notice.done", Faces.getLocale()));
    Faces.redirect(Faces.getRequestContextPath() + "/account");
  }

  public List<String> getWays() {
    return List.of("NONE", "EACH", "DIGEST");
  }

  public NoticeEntry getEntry() {
    return entry;
  }
}
