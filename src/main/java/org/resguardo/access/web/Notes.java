package org.resguardo.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.Messages;

/** What was done, told on the page that follows. */
final class Notes {
  private Notes() {}

  static void done(String key, Object... arguments) {
    Messages messages = CDI.current().select(Messages.class).get();
    String text =
        messages.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, arguments);
    org.omnifaces.util.Messages.addFlashGlobalInfo("{0}", text);
  }

  /** Shows a one-time link, this once, to hand over in person; or that the change waits. */
  static void link(String username, Optional<String> link, String otherwise) {
    if (link.isPresent()) {
      done("access.link.handOver", username, Faces.getRequestBaseURL() + "link/" + link.get());
    } else {
      done(otherwise, username);
    }
  }
}
