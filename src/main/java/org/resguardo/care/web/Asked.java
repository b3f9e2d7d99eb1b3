package org.resguardo.care.web;

import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;

/** What an address of this room asks for, and the way back to the victim's care page. */
final class Asked {
  private Asked() {}

  static CaseNumber number() {
    return CaseNumber.parse(Faces.getRequestParameter("number"))
        .orElseThrow(() -> new NotFoundException("case"));
  }

  static String code() {
    return Faces.getRequestParameter("code");
  }

  static long id() {
    String typed = Faces.getRequestParameter("id");
    if (typed == null || !typed.matches("\\d{1,18}")) {
      throw new NotFoundException("id");
    }
    return Long.parseLong(typed);
  }

  /** A parameter of the address; null when empty. */
  static String text(String name) {
    String typed = Faces.getRequestParameter(name);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  static String fresh() {
    return UUID.randomUUID().toString();
  }

  static void back(String said) {
    Messages.addFlashGlobalInfo(said);
    Faces.redirect(
        Faces.getRequestContextPath() + "/cases/%s/victims/%s/care", number().value(), code());
  }
}
