package org.resguardo.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.access.AccountView;
import org.resguardo.access.PasswordEntry;
import org.resguardo.access.SessionView;
import org.resguardo.access.UserService;
import org.resguardo.kernel.CookieName;
import org.resguardo.kernel.Messages;

/** One's own account. */
@Named
@RequestScoped
public class AccountBacking {
  private static final String ADDRESS = "/account";
  // A choice made here is for good, so what a browser remembered gives way to it.
  private static final List<String> REMEMBERED = List.of("resguardo-language", "resguardo-theme");

  @Inject UserService users;
  @Inject Messages messages;

  private AccountView account;
  private List<SessionView> sessions;
  private final PasswordEntry password = new PasswordEntry();
  private String language;
  private String theme;
  private boolean shortcuts;
  private String proof;

  @PostConstruct
  void open() {
    account = users.account();
    language = account.language();
    theme = account.theme();
    shortcuts = account.shortcuts();
  }

  public void changePassword() {
    users.changePassword(password);
    Notes.done("access.account.password.done");
    Faces.redirect(ADDRESS);
  }

  public void prefer() {
    users.prefer(language, theme, shortcuts);
    REMEMBERED.forEach(AccountBacking::forget);
    Notes.done("shell.saved");
    Faces.redirect(ADDRESS);
  }

  private static void forget(String name) {
    boolean secure = Faces.getRequest().isSecure();
    Cookie gone = new Cookie(CookieName.of(secure, name), "");
    gone.setPath("/");
    gone.setHttpOnly(true);
    gone.setSecure(secure);
    gone.setMaxAge(0);
    Faces.getResponse().addCookie(gone);
  }

  /** Asks for the password: a screen left unlocked ends nobody's work elsewhere. */
  public void end(long sessionId) {
    users.endSession(sessionId, proof);
    Notes.done("access.account.sessions.done");
    Faces.redirect(ADDRESS);
  }

  public void revoke(long tokenId) {
    users.revokeToken(tokenId);
    Notes.done("access.account.sessions.done");
    Faces.redirect(ADDRESS);
  }

  public AccountView getAccount() {
    return account;
  }

  /** Sign-ins with a password, newest first. */
  public List<SessionView> getSessions() {
    return running().stream().filter(session -> !session.isToken()).toList();
  }

  /** Tokens that were made for scripts, newest first. */
  public List<SessionView> getTokens() {
    return running().stream().filter(SessionView::isToken).toList();
  }

  // Read once a request, when the page first asks.
  private List<SessionView> running() {
    if (sessions == null) {
      sessions = users.sessions();
    }
    return sessions;
  }

  /** Codes of the languages that have texts. */
  public List<String> getLanguages() {
    return List.copyOf(messages.languages());
  }

  public PasswordEntry getPassword() {
    return password;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }

  public boolean isShortcuts() {
    return shortcuts;
  }

  public void setShortcuts(boolean shortcuts) {
    this.shortcuts = shortcuts;
  }
}
