package org.resguardo.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * What a token that somebody made for a script may do of what its owner may do. Every permission
 * belongs to one scope, or to none: decisions of a second person, accounts and emergencies are acts
 * of people, not of scripts.
 */
public enum TokenScope {
  READ,
  WRITE,
  STATISTICS,
  /** Opening identities and searching by name; a code is asked for as ever. */
  IDENTITIES;

  private static final Set<Permission> NUMBERS =
      EnumSet.of(Permission.READ_STATISTICS_INSIDE, Permission.READ_STATISTICS_PROTECTED);
  private static final Set<Permission> NAMES =
      EnumSet.of(Permission.OPEN_IDENTITY, Permission.OPEN_SPECIAL, Permission.SEARCH_PEOPLE);
  private static final Set<Permission> IN_PERSON =
      EnumSet.of(
          Permission.ASSIGN_SEALED,
          Permission.BREAK_GLASS,
          Permission.REVIEW_EMERGENCY,
          Permission.RECEIVE_CASE,
          Permission.RELEASE_STATISTICS,
          Permission.MANAGE_USERS,
          Permission.APPROVE_USERS,
          Permission.MANAGE_PACK,
          Permission.APPROVE_PACK);
  private static final String BETWEEN = ",";

  /** The scope that lets a permission through; empty for SIGNED_IN and for acts in person. */
  static Optional<TokenScope> of(Permission permission) {
    if (permission == Permission.SIGNED_IN || IN_PERSON.contains(permission)) {
      return Optional.empty();
    }
    if (NUMBERS.contains(permission)) {
      return Optional.of(STATISTICS);
    }
    if (NAMES.contains(permission)) {
      return Optional.of(IDENTITIES);
    }
    boolean reads = permission.name().startsWith("READ_") || permission == Permission.EXPORT_CASES;
    return Optional.of(reads ? READ : WRITE);
  }

  /** What is left of a role's permissions under the scopes as stored; null leaves all. */
  static Map<Permission, Scope> narrow(Map<Permission, Scope> held, String stored) {
    if (stored == null) {
      return held;
    }
    Set<TokenScope> scopes = parse(stored);
    Map<Permission, Scope> narrowed = new EnumMap<>(Permission.class);
    held.forEach(
        (permission, reach) -> {
          if (permission == Permission.SIGNED_IN
              || of(permission).filter(scopes::contains).isPresent()) {
            narrowed.put(permission, reach);
          }
        });
    return narrowed;
  }

  static String join(Set<TokenScope> scopes) {
    return scopes.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
  }

  /** Empty for null. */
  static Set<TokenScope> parse(String stored) {
    return stored == null
        ? EnumSet.noneOf(TokenScope.class)
        : Arrays.stream(stored.split(BETWEEN))
            .map(TokenScope::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
  }
}
