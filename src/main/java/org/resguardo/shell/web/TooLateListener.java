package org.resguardo.shell.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.resguardo.shell.Words;

/**
 * A form whose button is no longer on the page, because somebody else was faster or the matter has
 * changed, does nothing: Faces passes over it in silence. This says so.
 */
public class TooLateListener implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    boolean ofAScript = context.getPartialViewContext().isAjaxRequest();
    if (context.isPostback()
        && !ofAScript
        && !context.isValidationFailed()
        && !context.getResponseComplete()
        && !ActedListener.acted(context)) {
      String text = CDI.current().select(Words.class).get().say("shell.tooLate");
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }
}
