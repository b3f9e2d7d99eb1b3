package org.resguardo.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.access.RoleEntry;
import org.resguardo.access.UserAdministrationService;
import org.resguardo.access.UserRow;

/** One account: open, shut, link, role and office. */
@Named
@RequestScoped
public class UserBacking {
  private static final String WAITS = "access.user.waits";

  @Inject UserAdministrationService administration;

  private UserRow user;
  private final RoleEntry entry = new RoleEntry();
  private String reason;

  @PostConstruct
  void open() {
    user = administration.view(Faces.getRequestParameter("username"));
    entry.setRoleCode(user.roleCode());
    entry.setOfficeCode(user.officeCode());
  }

  public void disable() {
    administration.disable(user.username(), reason);
    Notes.done("access.user.disabled.done", user.username());
    back();
  }

  public void enable() {
    administration.enable(user.username(), reason);
    boolean open = administration.view(user.username()).enabled();
    Notes.done(open ? "access.user.enabled.done" : WAITS, user.username());
    back();
  }

  public void link() {
    Notes.link(user.username(), administration.link(user.username(), reason), WAITS);
    back();
  }

  public void takeFactors() {
    administration.takeFactors(user.username(), reason);
    boolean waits = administration.view(user.username()).waiting();
    Notes.done(waits ? WAITS : "access.user.factor.done", user.username());
    back();
  }

  public void move() {
    administration.move(user.username(), entry);
    UserRow now = administration.view(user.username());
    Notes.done(now.waiting() ? WAITS : "shell.saved", user.username());
    back();
  }

  private void back() {
    Faces.redirect("/admin/users/" + user.username());
  }

  public UserRow getUser() {
    return user;
  }

  public RoleEntry getEntry() {
    return entry;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
