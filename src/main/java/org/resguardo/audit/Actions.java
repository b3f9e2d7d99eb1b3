package org.resguardo.audit;

import java.util.List;
import java.util.stream.Stream;
import org.resguardo.access.DoorEvent;
import org.resguardo.kernel.Permission;

/** Every act that an entry can name; the title of each is the text {@code audit.action.<code>}. */
public final class Actions {
  private Actions() {}

  public static List<String> codes() {
    return Stream.concat(
            Stream.of(DoorEvent.Action.values()).map(Enum::name),
            Stream.of(Permission.values()).map(Enum::name))
        .toList();
  }
}
