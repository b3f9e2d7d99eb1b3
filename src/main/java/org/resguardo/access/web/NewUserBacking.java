package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.access.NewUserEntry;
import org.resguardo.access.UserAdministrationService;

/** A new account. */
@Named
@RequestScoped
public class NewUserBacking {
  @Inject UserAdministrationService administration;

  private final NewUserEntry entry = new NewUserEntry();

  public void add() {
    Notes.link(entry.getUsername(), administration.add(entry), "access.newUser.waits");
    Faces.redirect("/admin/users/" + entry.getUsername());
  }

  public NewUserEntry getEntry() {
    return entry;
  }
}
