package org.resguardo.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;
import org.resguardo.kernel.Sha256;

/**
 * The user behind the current request. Set once per request from the session or the bearer token,
 * after the user's row was read again, so that a disabled user is out at the next request.
 */
@RequestScoped
public class Caller {
  /**
   * What is known of the caller; {@code officeCode} is null for national roles and IT, {@code
   * standsInFor} are the ids of users on leave today whose substitute the caller is.
   */
  public record Profile(
      long userId,
      String username,
      String roleCode,
      String officeCode,
      String language,
      String theme,
      boolean shortcuts,
      Long sessionId,
      List<Long> standsInFor,
      Map<Permission, Scope> permissions) {
    Profile with(Map<Permission, Scope> others) {
      return new Profile(
          userId,
          username,
          roleCode,
          officeCode,
          language,
          theme,
          shortcuts,
          sessionId,
          standsInFor,
          others);
    }
  }

  /** The caller's second factor: whether there is one, and when it was last shown. */
  public record Factor(boolean on, Instant steppedUpAt) {}

  private Profile profile;
  private String address;
  private Factor factor = new Factor(false, null);

  /** Only sign-in and start-up work may name the caller. */
  public void become(Profile known, String fromAddress) {
    profile = known;
    address = fromAddress;
  }

  /** Only the check of the session says so. */
  void show(Factor shown) {
    factor = shown;
  }

  public Factor factor() {
    return factor;
  }

  public boolean isKnown() {
    return profile != null;
  }

  /** The profile; throws IllegalStateException before sign-in. */
  public Profile profile() {
    if (profile == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return profile;
  }

  /** The key of a form as it is stored: this caller's only, whatever was sent. Null for none. */
  public String own(String requestKey) {
    return requestKey == null || requestKey.isBlank()
        ? null
        : Sha256.hex(profile().userId() + ":" + requestKey);
  }

  public Optional<Scope> scope(Permission permission) {
    return profile == null
        ? Optional.empty()
        : Optional.ofNullable(profile.permissions().get(permission));
  }

  public boolean may(Permission permission) {
    return scope(permission).isPresent();
  }

  public String address() {
    return address;
  }

  /**
   * Runs work with further permissions and takes them back. For what was checked before by its own
   * rules (the rows of an import, a text about an emergency): who runs it stays who it is in the
   * log.
   */
  public <T> T lifted(Set<Permission> more, Scope scope, Supplier<T> work) {
    Profile before = profile();
    Map<Permission, Scope> wider = new EnumMap<>(Permission.class);
    wider.putAll(before.permissions());
    more.forEach(permission -> wider.put(permission, scope));
    profile = before.with(wider);
    try {
      return work.get();
    } finally {
      profile = before;
    }
  }
}
