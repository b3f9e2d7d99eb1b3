package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.resguardo.access.Caller;
import org.resguardo.access.PasskeyEntry;
import org.resguardo.access.PasskeyService;
import org.resguardo.access.PasskeyView;
import org.resguardo.kernel.GivenPasskey;

/** One's own passkeys. Recovery codes are in the answer of the act and nowhere else. */
@Named
@RequestScoped
public class PasskeyBacking {
  private static final String ADDRESS = "/account/passkeys";

  @Inject PasskeyService passkeys;
  @Inject PasskeyDesk desk;
  @Inject Caller caller;

  private final PasskeyEntry entry = new PasskeyEntry();
  private List<PasskeyView> keys;
  private List<String> fresh = List.of();
  private String invitation;
  private GivenPasskey given;
  private Long chosen;

  public void add() {
    fresh = passkeys.add(entry, given == null ? new GivenPasskey(null, null, null) : given);
    WebSession.renew(Faces.getRequest());
    keys = null;
    if (fresh.isEmpty()) {
      Notes.done("access.passkey.added");
      Faces.redirect(ADDRESS);
    }
  }

  public void rename() {
    passkeys.rename(chosen == null ? 0 : chosen, entry);
    Notes.done("shell.saved");
    Faces.redirect(ADDRESS);
  }

  public void remove() {
    passkeys.remove(chosen == null ? 0 : chosen);
    Notes.done("access.passkey.removed");
    Faces.redirect(ADDRESS);
  }

  /** Read once a request, when the page first asks. */
  public List<PasskeyView> getKeys() {
    if (keys == null) {
      keys = passkeys.mine();
    }
    return keys;
  }

  /** The key that the address names; null when it names none of one's own. */
  public PasskeyView getOpened() {
    String asked =
        Optional.ofNullable(chosen)
            .map(String::valueOf)
            .orElseGet(() -> Faces.getRequestParameter("key"));
    PasskeyView found =
        getKeys().stream()
            .filter(key -> String.valueOf(key.id()).equals(asked))
            .findFirst()
            .orElse(null);
    if (found != null && entry.getLabel() == null) {
      entry.setLabel(found.label());
    }
    return found;
  }

  public boolean isOpen() {
    return desk.isOpen();
  }

  /** The question for a new key, as JSON. */
  public String getInvitation() {
    if (invitation == null) {
      Caller.Profile me = caller.profile();
      invitation = desk.invitation(me.userId(), me.username(), passkeys.ids());
    }
    return invitation;
  }

  public String getAnswer() {
    return "";
  }

  public void setAnswer(String answer) {
    given = desk.given(answer);
  }

  public PasskeyEntry getEntry() {
    return entry;
  }

  public List<String> getFresh() {
    return fresh;
  }

  public Long getChosen() {
    PasskeyView opened = chosen == null ? getOpened() : null;
    return opened == null ? chosen : Long.valueOf(opened.id());
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }
}
