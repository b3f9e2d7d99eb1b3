package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.access.Denied;
import org.resguardo.kernel.NotPermittedException;
import org.resguardo.kernel.Permission;

/**
 * Refuses a form to who could not send it. The services refuse the act in any case; without this a
 * form that reads nothing would be shown to everybody.
 */
@Named("demand")
@RequestScoped
public class DemandBacking {
  @Inject Event<Denied> denied;

  /** Call before the view is rendered; a refusal is logged and answered 403. */
  public void that(boolean held, String permission) {
    if (!held) {
      Permission missing = Permission.valueOf(permission);
      denied.fire(new Denied(missing, null, "form"));
      throw new NotPermittedException(missing);
    }
  }
}
