package org.resguardo.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What happened and what must be mended: the banner and the error summary at the top of a page. */
@Named("notices")
@RequestScoped
public class NoticesBacking {
  /** A problem; {@code target} is the client id of its field, null when it belongs to the whole. */
  public record Error(String target, String text) {}

  /** Something done; {@code warning} when there is more to do. */
  public record Done(String text, boolean warning) {}

  public List<Error> getErrors() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Error> errors = new ArrayList<>();
    Iterator<String> ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      context.getMessageList(id).stream()
          .filter(message -> isError(message.getSeverity()))
          .map(message -> new Error(id, message.getSummary()))
          .filter(error -> !errors.contains(error))
          .forEach(errors::add);
    }
    return errors;
  }

  public List<Done> getDone() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .filter(message -> !isError(message.getSeverity()))
        .map(message -> new Done(message.getSummary(), isWarning(message.getSeverity())))
        .toList();
  }

  public boolean isFailed() {
    Severity worst = FacesContext.getCurrentInstance().getMaximumSeverity();
    return worst != null && isError(worst);
  }

  private static boolean isError(Severity severity) {
    return severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
  }

  private static boolean isWarning(Severity severity) {
    return severity.compareTo(FacesMessage.SEVERITY_WARN) == 0;
  }
}
