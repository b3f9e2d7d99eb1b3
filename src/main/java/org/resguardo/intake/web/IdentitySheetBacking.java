package org.resguardo.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.access.ReleaseEntry;
import org.resguardo.access.ReleaseKind;
import org.resguardo.access.ReleaseService;
import org.resguardo.access.ReleaseView;
import org.resguardo.intake.IdentitySheet;
import org.resguardo.kernel.CaseNumber;

/**
 * The sheet that says who a code is: asked for with purpose and recipient, granted by a second
 * person, then opened onto paper once.
 */
@Named
@RequestScoped
public class IdentitySheetBacking {
  @Inject private ReleaseService releases;
  @Inject private IdentitySheet sheets;
  @Inject private IdentityBacking identity;

  private final ReleaseEntry entry = new ReleaseEntry();
  private ReleaseService.Standing standing;

  private ReleaseService.Standing standing() {
    if (standing == null) {
      standing = releases.standing(Address.number(), subject());
    }
    return standing;
  }

  public void ask() {
    releases.ask(Address.number(), subject(), entry);
    Messages.addFlashGlobalInfo("{0}", sheets.said("access.release.sent", Faces.getLocale()));
    Faces.redirect(
        Faces.getRequestContextPath() + "/cases/%s/victims/%s/identity",
        Address.number().value(),
        identity.getVictim().code());
  }

  public void give() throws IOException {
    CaseNumber number = Address.number();
    String code = identity.getVictim().code();
    byte[] sheet = sheets.give(number, identity.getVictim().party(), code, Faces.getLocale());
    Faces.sendFile(sheet, number + "-" + code + ".pdf", true);
  }

  private ReleaseService.Subject subject() {
    return new ReleaseService.Subject(
        ReleaseKind.IDENTITY_SHEET,
        identity.getVictim().party().value(),
        identity.getVictim().code());
  }

  public String getState() {
    return standing().state();
  }

  public ReleaseView getLast() {
    return standing().last();
  }

  /** Granted to whoever looks at the page. */
  public boolean isMine() {
    return getState().equals("GRANTED") && !getLast().decidable();
  }

  public boolean isAskable() {
    return !Set.of("WAITS", "GRANTED").contains(getState());
  }

  public ReleaseEntry getEntry() {
    return entry;
  }
}
