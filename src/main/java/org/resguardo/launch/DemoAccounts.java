package org.resguardo.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.DemoAccount;
import org.resguardo.reference.PackLoader;

/** The accounts of the demo, for the person who has just started it. */
final class DemoAccounts {
  private DemoAccounts() {}

  static void print(PrintStream out, Path pack) {
    Messages messages = new Messages();
    messages.load();
    Map<String, String> offices = PackLoader.officeTitles(pack, Locale.ENGLISH);
    out.println("Demo accounts, password of all: " + DemoAccount.PASSWORD);
    for (DemoAccount user : DemoAccount.of(pack)) {
      String role = messages.text(Locale.ENGLISH, "code.role." + user.role());
      String office = user.office() == null ? null : offices.get(user.office());
      String place = office == null ? "" : ", " + office;
      out.println("  %-20s %s%s".formatted(user.username(), role, place));
    }
  }
}
