package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.kernel.NameChoice;
import org.resguardo.kernel.NameGuard;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;

/**
 * Stands before every long text that is written into a case (DP-19): names of people of the case
 * come back as a warning at the field, with the code to use; or, as the person chose, the code is
 * put in their place, or they stay and the log says why.
 */
@ApplicationScoped
public class TextGuard {
  @Inject NameGuard guard;
  @Inject NameChoice choice;
  @Inject Caller caller;
  @Inject Deeds deeds;

  /** Answers the text to store. {@code field}: the property in which it was typed. */
  public String settle(long caseId, String field, String text) {
    if (text == null || text.isBlank() || caller.may(Permission.BRING_IN)) {
      return text;
    }
    List<NameGuard.Mention> mentions = guard.mentions(caseId, text);
    if (mentions.isEmpty()) {
      return text;
    }
    String codes =
        mentions.stream().map(NameGuard.Mention::code).distinct().collect(Collectors.joining(", "));
    if (choice.usesCode()) {
      deeds.current().detail("nameReplaced." + field, codes);
      return replaced(text, mentions);
    }
    if (choice.reason() != null) {
      deeds.current().detail("nameKept." + field, codes).reason(choice.reason());
      return text;
    }
    choice.flag(field);
    throw new RuleException(Problem.at(field, "kernel.names.found", codes));
  }

  /** The text with the code in the place of every name that is known; for what leaves the house. */
  public String coded(long caseId, String text) {
    return text == null || text.isBlank() ? text : replaced(text, guard.mentions(caseId, text));
  }

  /**
   * The same for the text of somebody who need not read the case, without a word to who typed it:
   * whether a name stands in a case is nobody's to find out by typing it here. That they may write
   * to it was checked before.
   */
  public String codedUnread(long caseId, String text) {
    return caller.lifted(Set.of(Permission.READ_CASE), Scope.ALL, () -> coded(caseId, text));
  }

  private static String replaced(String text, List<NameGuard.Mention> mentions) {
    StringBuilder changed = new StringBuilder();
    int at = 0;
    for (NameGuard.Mention mention : mentions) {
      changed.append(text, at, mention.from()).append(mention.code());
      at = mention.to();
    }
    return changed.append(text.substring(at)).toString();
  }
}
