package org.resguardo.shell.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Remembers for the rest of the request that the button which was pressed was still there. */
public class ActedListener implements ActionListener {
  private static final String ACTED = ActedListener.class.getName();

  private final ActionListener wrapped;

  public ActedListener(ActionListener wrapped) {
    this.wrapped = wrapped;
  }

  @Override
  public void processAction(ActionEvent event) {
    FacesContext.getCurrentInstance().getAttributes().put(ACTED, true);
    wrapped.processAction(event);
  }

  static boolean acted(FacesContext context) {
    return context.getAttributes().containsKey(ACTED);
  }
}
