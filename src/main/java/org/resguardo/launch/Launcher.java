package org.resguardo.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One command that starts everything: {@code Launcher
 * [serve|database|migrate|grants|keys|rotate|rotation|retire|dump|restore|witness|pack] [--demo]
 * [--home FOLDER]}.
 */
public final class Launcher {
  /**
   * How the application's JVM runs unless {@code RESGUARDO_JAVA_OPTIONS} says otherwise. A
   * collector without threads of its own suits a machine with two cores; without the larger first
   * limit the start stops four times to make room for classes.
   */
  public static final String JAVA_OPTIONS = "-Xmx512m -XX:+UseSerialGC -XX:MetaspaceSize=192m";

  /**
   * Not {@code System.out}: inside Maven that one is gone when the shutdown hook wants to speak.
   */
  static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private static final Clock CLOCK = Clock.systemUTC();

  private Launcher() {}

  /** Ends with 0 after a stop that was asked for, with 1 after a sentence that says what failed. */
  public static void main(String[] arguments) {
    int code = 1;
    try {
      run(new ArrayList<>(Arrays.asList(arguments)));
      code = 0;
    } catch (Refusal refusal) {
      OUT.println(refusal.getMessage());
    } catch (RuntimeException | Error unexpected) {
      OUT.println(Unforeseen.sentence(unexpected, Settings.ofMachine(false), CLOCK));
    }
    // A launcher that merely returned would leave its children up as long as Maven lives.
    System.exit(code);
  }

  private static void run(List<String> arguments) {
    boolean demo = arguments.remove("--demo");
    boolean masked = arguments.remove("--masked");
    String folder = null;
    int at = arguments.indexOf("--home");
    if (at >= 0 && at + 1 < arguments.size()) {
      folder = arguments.remove(at + 1);
      arguments.remove(at);
    }
    Settings settings = Settings.ofMachine(demo);
    command(Home.find(folder), settings, masked, arguments);
  }

  private static void command(
      Home home, Settings settings, boolean masked, List<String> arguments) {
    String command = arguments.isEmpty() ? "serve" : arguments.get(0);
    switch (command) {
      case "serve" -> new Serve(home, settings).run();
      case "database" -> new ServeDatabase(home, settings).run();
      case "migrate" -> Administration.migrate(home, settings);
      case "grants" -> Administration.printGrants(home, settings);
      case "keys" -> Administration.makeKeys(settings);
      case "rotate" -> KeyRotation.rotate(settings);
      case "rotation" -> KeyRotation.print(settings);
      case "retire" -> KeyRotation.retire(settings, CLOCK);
      case "dump" -> new DumpCommand(settings, CLOCK).run(arguments);
      case "restore" -> new RestoreCommand(home, settings, masked, CLOCK).run(arguments);
      case "witness" -> new WitnessServer(settings).run();
      case "pack" -> new PackCommand(home, settings).run(arguments);
      default ->
          throw new Refusal(
              "Use serve, database, migrate, grants, keys, rotate, rotation, retire, dump, restore,"
                  + " witness or pack, not "
                  + command
                  + ".");
    }
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Interrupted.", e);
    }
  }
}
