package org.resguardo.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.PartyService;
import org.resguardo.intake.Registered;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Messages;

/** Where a page goes after somebody was registered or corrected, and what is said there. */
@ApplicationScoped
class Outcome {
  static final String ELSEWHERE = "intake.elsewhere";
  static final String CODE = "intake.elsewhere.code";

  @Inject Messages messages;
  @Inject PartyService parties;

  /** A record elsewhere comes before everything else: whom to call is said on a page of its own. */
  void show(CaseNumber number, Registered registered, String done) {
    org.omnifaces.util.Messages.addFlashGlobalInfo("{0}", text(done, registered.code()));
    if (registered.sameCase() != null) {
      org.omnifaces.util.Messages.addFlashGlobalWarn(
          "{0}", text("intake.sameCase", registered.code(), registered.sameCase()));
    }
    if (!registered.told()) {
      org.omnifaces.util.Messages.addFlashGlobalWarn(
          "{0}", text("intake.untold", registered.code()));
    }
    if (registered.elsewhere().isEmpty()) {
      Address.go(number, "/people");
    } else {
      Faces.setFlashAttribute(ELSEWHERE, new ArrayList<>(registered.elsewhere()));
      Faces.setFlashAttribute(CODE, registered.code());
      Address.go(number, "/people/elsewhere");
    }
  }

  /** Refuses a form to whom its act would be refused. */
  PartyService offers() {
    return parties;
  }

  void say(String key, Object... arguments) {
    org.omnifaces.util.Messages.addFlashGlobalInfo("{0}", text(key, arguments));
  }

  private String text(String key, Object... arguments) {
    return messages.text(Faces.getLocale(), key, arguments);
  }
}
