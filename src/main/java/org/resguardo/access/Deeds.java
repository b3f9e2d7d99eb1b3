package org.resguardo.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import org.resguardo.kernel.Permission;

/**
 * The calls now running in this request, innermost last. {@code deeds.current()} is the running
 * one.
 */
@RequestScoped
public class Deeds {
  private final Deque<Deed> running = new ArrayDeque<>();

  public Deed current() {
    Deed deed = running.peekLast();
    if (deed == null) {
      throw new IllegalStateException("no permitted call is running");
    }
    return deed;
  }

  /** Whether the running call is part of one that holds the permission. */
  public boolean within(Permission permission) {
    return running.stream().anyMatch(deed -> deed.permission() == permission);
  }

  Deed begin(Permission permission) {
    Deed deed = new Deed(permission);
    running.addLast(deed);
    return deed;
  }

  void end() {
    running.removeLast();
  }
}
