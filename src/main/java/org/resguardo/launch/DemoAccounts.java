package org.resguardo.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.resguardo.access.DemoUser;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.PackLoader;

/** The accounts of the demo, for the person who has just started it. */
final class DemoAccounts {
  private DemoAccounts() {}

  static void print(PrintStream out, Path pack) {
    Messages messages = new Messages();
    messages.load();
    Map<String, String> offices = PackLoader.officeTitles(pack, Locale.ENGLISH);
    out.println("Demo accounts, password of all: " + DemoUser.PASSWORD);
    for (DemoUser user : DemoUser.all()) {
      String role = messages.text(Locale.ENGLISH, "code.role." + user.roleCode());
      String office = offices.get(user.officeCode());
      String place = office == null ? "" : ", " + office;
      out.println("  %-20s %s%s".formatted(user.username(), role, place));
    }
  }
}
