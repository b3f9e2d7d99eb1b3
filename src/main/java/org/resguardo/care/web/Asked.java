package org.resguardo.care.web;

import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Typed;

/** What an address of this room asks for, and the way back to the victim's care page. */
final class Asked {
  private Asked() {}

  static CaseNumber number() {
    return CaseNumber.demand(Faces.getRequestParameter("number"));
  }

  static String code() {
    return Faces.getRequestParameter("code");
  }

  static long id() {
    return Typed.id(Faces.getRequestParameter("id"));
  }

  /** A parameter of the address; null when empty. */
  static String text(String name) {
    return Typed.orNull(Faces.getRequestParameter(name));
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
