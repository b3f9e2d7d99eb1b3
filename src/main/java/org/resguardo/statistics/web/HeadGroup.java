package org.resguardo.statistics.web;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.statistics.StatTable.Head;
import org.resguardo.statistics.StatTable.Label;

/** A head that spans {@code width} columns, or one column over both rows when it has no parts. */
public record HeadGroup(Label label, int width, boolean plain, boolean total) {
  static List<HeadGroup> of(List<Head> heads) {
    List<HeadGroup> groups = new ArrayList<>();
    for (Head head : heads) {
      int last = groups.size() - 1;
      if (head.group() == null) {
        groups.add(new HeadGroup(head.label(), 1, true, head.key().equals("*")));
      } else if (last >= 0 && head.group().equals(groups.get(last).label())) {
        groups.set(last, new HeadGroup(head.group(), groups.get(last).width() + 1, false, false));
      } else {
        groups.add(new HeadGroup(head.group(), 1, false, false));
      }
    }
    return groups;
  }
}
