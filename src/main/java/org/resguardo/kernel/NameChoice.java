package org.resguardo.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the person decided about names in what was typed: put the code instead, or keep the name and
 * say why. Nothing decided: the text comes back with a warning.
 */
@RequestScoped
public class NameChoice {
  private static final int LONGEST = 300;

  private boolean code;
  private String reason;
  private final Set<String> flagged = new TreeSet<>();

  /** {@code why}: null or blank when the name is not to be kept. */
  public void choose(boolean useCode, String why) {
    code = useCode;
    reason = why == null || why.isBlank() ? null : why.strip();
    if (reason != null && reason.length() > LONGEST) {
      reason = reason.substring(0, LONGEST);
    }
  }

  public boolean usesCode() {
    return code;
  }

  /** Why the name stays; null when it does not. */
  public String reason() {
    return reason;
  }

  public void flag(String field) {
    flagged.add(field);
  }

  /** Whether a name was found in the field of this name in this request. */
  public boolean isFlagged(String field) {
    return flagged.contains(field);
  }
}
