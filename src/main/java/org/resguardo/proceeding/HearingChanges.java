package org.resguardo.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.resguardo.kernel.StaleException;

/** Field by field, what one version of a fixed hearing says otherwise than another. */
final class HearingChanges {
  private HearingChanges() {}

  static List<StaleException.Difference> between(HearingEntry old, HearingEntry now) {
    var found = new ArrayList<StaleException.Difference>();
    compare(found, "kind", old.getKind(), now.getKind());
    compare(found, "court", old.getCourt(), now.getCourt());
    compare(found, "room", old.getRoom(), now.getRoom());
    compare(found, "judge", old.getJudge(), now.getJudge());
    compare(found, "day", old.getDay(), now.getDay());
    compare(found, "time", old.getTime(), now.getTime());
    compare(found, "minutes", old.getMinutes(), now.getMinutes());
    compare(found, "link", old.getLink(), now.getLink());
    compare(found, "accused", old.getAccused(), now.getAccused());
    compare(found, "counts", old.getCounts(), now.getCounts());
    compare(found, "victims", old.getVictims(), now.getVictims());
    compare(found, "childWay", old.getChildWay(), now.getChildWay());
    compare(found, "supportPerson", old.getSupportPerson(), now.getSupportPerson());
    compare(found, "interpreter", old.getInterpreter(), now.getInterpreter());
    compare(found, "closedToPublic", old.getClosedToPublic(), now.getClosedToPublic());
    return found;
  }

  private static void compare(
      List<StaleException.Difference> found, String field, Object old, Object now) {
    if (!Objects.equals(old, now)) {
      found.add(new StaleException.Difference(field, text(old), text(now)));
    }
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
