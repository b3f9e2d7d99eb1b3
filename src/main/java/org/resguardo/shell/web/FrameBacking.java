package org.resguardo.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.resguardo.access.Caller;
import org.resguardo.access.SignInSettings;
import org.resguardo.kernel.Permission;
import org.resguardo.shell.PageLocale;

/** The frame of every page: where the user is, where they may go, in which language and theme. */
@Named("frame")
@RequestScoped
public class FrameBacking {
  /** A place in the navigation. {@code path} starts after the context path. */
  public record Item(String key, String path, boolean current) {}

  private record Place(String key, String path, List<Permission> any) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("home", "/", List.of(Permission.SIGNED_IN)),
          new Place("cases", "/cases", List.of(Permission.READ_STOCK, Permission.READ_CASE)),
          new Place("hearings", "/hearings", List.of(Permission.READ_HEARING)),
          new Place("deadlines", "/deadlines", List.of(Permission.READ_DEADLINE)),
          new Place("people", "/people/search", List.of(Permission.SEARCH_PEOPLE)),
          new Place("matches", "/matches", List.of(Permission.READ_MATCHES)),
          new Place(
              "statistics",
              "/statistics",
              List.of(Permission.READ_STATISTICS_INSIDE, Permission.READ_STATISTICS_PROTECTED)),
          new Place("audit", "/audit", List.of(Permission.READ_AUDIT)),
          new Place("notices", "/notices", List.of(Permission.RECORD_SPECIAL)),
          new Place("retention", "/retention", List.of(Permission.APPROVE_ERASURE)),
          new Place("approvals", "/approvals", List.of(Permission.APPROVE_USERS)),
          new Place("admin", "/admin", List.of(Permission.MANAGE_USERS)));

  @Inject Caller caller;
  @Inject PageLocale pageLocale;
  @Inject SignInSettings settings;

  /** The places this user may go to, in reading order. */
  public List<Item> getItems() {
    String here = getPath();
    return PLACES.stream()
        .filter(place -> place.any().stream().anyMatch(caller::may))
        .map(place -> new Item(place.key(), place.path(), isIn(here, place.path())))
        .toList();
  }

  private static boolean isIn(String here, String place) {
    String root = place.equals("/people/search") ? "/people" : place;
    return here.equals(root) || (!root.equals("/") && here.startsWith(root + "/"));
  }

  public boolean may(String permission) {
    return caller.may(Permission.valueOf(permission));
  }

  public boolean isSignedIn() {
    return caller.isKnown();
  }

  public String getUser() {
    return caller.isKnown() ? caller.profile().username() : "";
  }

  public String getRole() {
    return caller.isKnown() ? caller.profile().roleCode() : "";
  }

  /** The code of the user's office; null for national roles. */
  public String getOffice() {
    return caller.isKnown() ? caller.profile().officeCode() : null;
  }

  public boolean isShortcuts() {
    return !caller.isKnown() || caller.profile().shortcuts();
  }

  public boolean isDemo() {
    return ConfigProvider.getConfig()
        .getOptionalValue("resguardo.demo", Boolean.class)
        .orElse(false);
  }

  public Locale getLocale() {
    return pageLocale.current();
  }

  public String getLanguage() {
    return pageLocale.current().toLanguageTag();
  }

  /** The other languages, as codes whose name is the text {@code shell.language.<code>}. */
  public List<String> getOtherLanguages() {
    String mine = pageLocale.current().getLanguage();
    return pageLocale.languages().stream().filter(language -> !language.equals(mine)).toList();
  }

  /**
   * light, dark or empty: as the system says. The account's setting comes first; where it leaves
   * the choice open, what this browser remembers from before the sign-in.
   */
  public String getTheme() {
    return Optional.ofNullable(caller.isKnown() ? caller.profile().theme() : null)
        .or(() -> PageLocale.cookie(request(), PreferencesServlet.THEME))
        .filter(PreferencesServlet.THEMES::contains)
        .orElse("");
  }

  /** The address of this page as the browser asked for it, without the query. */
  public String getPath() {
    HttpServletRequest request = request();
    Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (original == null) {
      original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    }
    String uri = original == null ? request.getRequestURI() : original.toString();
    return uri.substring(request.getContextPath().length());
  }

  /** The address with its query, to come back to after a switch of language or theme. */
  public String getAddress() {
    Object query = request().getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    String asked = query == null ? request().getQueryString() : query.toString();
    return asked == null || asked.isEmpty() ? getPath() : getPath() + "?" + asked;
  }

  public long getIdleSeconds() {
    var session = request().getSession(false);
    return session == null || !caller.isKnown() ? 0 : settings.idle().toSeconds();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
