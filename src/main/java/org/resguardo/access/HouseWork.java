package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * Work that no person asked for: the demo caseload at the first start, sweepers. It goes through
 * the same front doors as everybody, under a name of its own in the log, with the permissions it
 * needs.
 */
@ApplicationScoped
public class HouseWork {
  private static final long NO_USER = 0;

  @Inject RequestContextController requests;
  @Inject Caller caller;

  /** Runs the work as {@code name} with these permissions over all offices; user id 0. */
  public void as(String name, Set<Permission> permissions, Runnable work) {
    boolean opened = requests.activate();
    try {
      if (caller.isKnown()) {
        throw new IllegalStateException("a person's request does no house work");
      }
      Map<Permission, Scope> all =
          permissions.stream().collect(Collectors.toMap(Function.identity(), p -> Scope.ALL));
      caller.become(
          new Caller.Profile(NO_USER, name, null, null, null, null, false, null, List.of(), all),
          null);
      work.run();
    } finally {
      caller.become(null, null);
      if (opened) {
        requests.deactivate();
      }
    }
  }
}
