package org.resguardo.evidence.web;

import jakarta.enterprise.inject.spi.CDI;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.Messages;

/** Says on the next page what was done. */
final class Told {
  private Told() {}

  /** {@code address}: within the application, where the browser is sent. */
  static void andGo(String address, String key, Object... arguments) {
    Messages texts = CDI.current().select(Messages.class).get();
    org.omnifaces.util.Messages.addFlashGlobalInfo(
        "{0}", texts.text(Faces.getLocale(), key, arguments));
    Faces.redirect(Faces.getRequestContextPath() + address);
  }
}
