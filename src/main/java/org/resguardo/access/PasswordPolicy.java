package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * What a password must be (NIST SP 800-63B-4): at least 15 characters of any kind, at most 256, not
 * one that everybody tries first, not made of what everybody knows of the user and the office, not
 * one that was stolen elsewhere. No rules about kinds of characters and no forced change: they only
 * make people write passwords down.
 */
@ApplicationScoped
public class PasswordPolicy {
  static final int SHORTEST = 15;
  static final int LONGEST = 256;
  private static final int FEWEST_DISTINCT = 6;

  @Inject LeakedPasswords leaked;
  @Inject FamiliarWords words;

  /** The password typed; RuleException at its field when it may not be used. */
  String accepted(PasswordEntry entry, User owner) {
    if (!entry.getWanted().equals(entry.getRepeated())) {
      throw new RuleException(Problem.at("repeated", "access.password.differ"));
    }
    judge("wanted", entry.getWanted(), owner.username(), words.around(owner))
        .ifPresent(
            problem -> {
              throw new RuleException(problem);
            });
    return entry.getWanted();
  }

  /**
   * The first rule that the password breaks, placed at {@code field}. {@code around}: small words
   * without accents that everybody knows of the user and the office.
   */
  Optional<Problem> judge(String field, String password, String username, Set<String> around) {
    String normal = Passwords.normal(password == null ? "" : password);
    int length = normal.codePointCount(0, normal.length());
    if (length < SHORTEST) {
      return Optional.of(Problem.at(field, "access.password.short", SHORTEST));
    }
    if (length > LONGEST) {
      return Optional.of(Problem.at(field, "access.password.long", LONGEST));
    }
    return weakness(normal, username, around).map(key -> Problem.at(field, key));
  }

  private Optional<String> weakness(String normal, String username, Set<String> around) {
    String lower = normal.toLowerCase(Locale.ROOT);
    if (lower.contains(username.toLowerCase(Locale.ROOT))) {
      return Optional.of("access.password.username");
    }
    String core = FamiliarWords.bare(normal);
    if (lower.codePoints().distinct().count() < FEWEST_DISTINCT
        || FamiliarWords.isLittleMoreThan(FamiliarWords.TRIED_FIRST, core)) {
      return Optional.of("access.password.common");
    }
    if (FamiliarWords.isLittleMoreThan(FamiliarWords.with(around), core)) {
      return Optional.of("access.password.around");
    }
    return isLeaked(normal, core) ? Optional.of("access.password.leaked") : Optional.empty();
  }

  // One that was stolen stays known when it is written twice or when digits are hung on.
  private boolean isLeaked(String normal, String core) {
    String letters = core.replaceAll("^\\p{N}+|\\p{N}+$", "");
    int half = core.length() / 2;
    boolean twice = core.length() % 2 == 0 && core.startsWith(core.substring(half));
    return leaked.know(normal)
        || leaked.know(core)
        || leaked.know(letters)
        || twice && leaked.know(core.substring(half));
  }
}
