package org.resguardo.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.kernel.NameChoice;

/** Whether the field beside this was sent back because it names somebody of the case. */
@Named("names")
@RequestScoped
public class NamesBacking {
  @Inject private NameChoice choice;

  public boolean flagged(String field) {
    return choice.isFlagged(field);
  }
}
