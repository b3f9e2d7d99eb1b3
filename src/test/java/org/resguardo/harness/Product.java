package org.resguardo.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.resguardo.ledger.NoteSigner;

/** The whole product with its demo caseload, started once for all tests that ask for it. */
public final class Product {
  /** Where its business clock starts: a Monday morning in San José. */
  public static final String CLOCK = "2026-11-23T15:00:00Z";

  /** Where its witness would be; nobody listens until a test starts one there. */
  public static final byte[] WITNESS_SEED = "a witness of tests, no secret ..".getBytes(UTF_8);

  public static final NoteSigner WITNESS = NoteSigner.ofWitness("witness", WITNESS_SEED);

  /** To whom its newest checkpoint is mailed. */
  public static final String CHECKPOINTS_TO = "testigo@example.org";

  private static final int WITNESS_PORT = LaunchedChild.freePort();
  private static final int MAIL_PORT = LaunchedChild.freePort();
  private static final int PROVIDER_PORT = LaunchedChild.freePort();

  private static final List<String> SERVE = List.of("serve");
  private static final String READY = "Resguardo ready: ";

  private static Product running;

  private final String name;
  private final int port;
  private LaunchedChild child;

  private Product(String name, LaunchedChild child, int port) {
    this.name = name;
    this.child = child;
    this.port = port;
  }

  /** The product, started at the first call (about 20 s). */
  public static synchronized Product get() {
    if (running == null) {
      int port = LaunchedChild.freePort();
      LaunchedChild child = LaunchedChild.start("product", SERVE, settings(port), READY);
      running = new Product("product", child, port);
    }
    return running;
  }

  private static Map<String, String> settings(int port) {
    // The realm of a real one, under -Poidc.
    String issuer =
        "http://127.0.0.1:" + PROVIDER_PORT + System.getProperty("resguardo.test.realm", "");
    Map<String, String> settings = new HashMap<>(TinyProvider.settings(issuer));
    settings.put("RESGUARDO_SMTP_HOST", "127.0.0.1");
    settings.put("RESGUARDO_SMTP_PORT", String.valueOf(MAIL_PORT));
    settings.put("RESGUARDO_SMTP_TLS", "false");
    settings.put("RESGUARDO_CHECKPOINT_MAIL", CHECKPOINTS_TO);
    settings.put("RESGUARDO_DEMO", "true");
    settings.put("RESGUARDO_CLOCK", CLOCK);
    settings.put("RESGUARDO_HTTP_PORT", String.valueOf(port));
    settings.put("RESGUARDO_WITNESS_URL", "http://127.0.0.1:" + WITNESS_PORT);
    settings.put("RESGUARDO_WITNESS_KEY", WITNESS.key().line());
    return settings;
  }

  /** Kills the application as a power cut would, and starts the product again on what is left. */
  public void killApplication() {
    kill("payara-micro.jar");
    startAgain();
  }

  /** After the application was killed: its launcher ends by itself, and another one starts. */
  public void startAgain() {
    child.process().onExit().join();
    child = LaunchedChild.again(name, SERVE, settings(port), READY);
  }

  /** The one child of the launcher whose command line holds the mark. */
  public ProcessHandle child(String mark) {
    return child
        .process()
        .descendants()
        .filter(each -> each.info().commandLine().orElse("").contains(mark))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + mark + " is running"));
  }

  /** What the application's JVM answers to a command of {@code jcmd}. */
  public byte[] ask(String command) throws IOException {
    String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    String process = Long.toString(child("payara-micro.jar").pid());
    return new ProcessBuilder(program, process, command).start().getInputStream().readAllBytes();
  }

  /** Stops the next child whose command line holds the mark before it has done anything. */
  public ProcessHandle freezeNext(String mark) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (System.nanoTime() < end) {
      Optional<ProcessHandle> found =
          child
              .process()
              .descendants()
              .filter(each -> each.info().commandLine().orElse("").contains(mark))
              .findFirst();
      if (found.isPresent()) {
        String pid = String.valueOf(found.get().pid());
        new ProcessBuilder("kill", "-STOP", pid).start().waitFor();
        return found.get();
      }
    }
    throw new IllegalStateException("no " + mark + " was started");
  }

  /** Kills a child of the launcher; a launcher that is stopped itself cannot take notice of it. */
  public void kill(String mark) {
    ProcessHandle found = child(mark);
    found.destroyForcibly();
    Eventually.is(() -> isDead(found.pid()));
  }

  private static boolean isDead(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/stat")).contains(") Z ");
    } catch (IOException gone) {
      return true;
    }
  }

  static synchronized void stop() {
    if (running != null) {
      running.child.stop();
      running = null;
    }
  }

  /** Without a slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + port;
  }

  /** Where its mail server would be; nobody listens until a test starts one there. */
  public int mailPort() {
    return MAIL_PORT;
  }

  /** Where the ministry's sign-in would be; offered at {@code localhost} only. */
  public int providerPort() {
    return PROVIDER_PORT;
  }

  public int witnessPort() {
    return WITNESS_PORT;
  }

  public Stores stores() {
    return new Stores(child.database());
  }

  /** The launcher's process, above database and application. */
  public Process process() {
    return child.process();
  }

  /** What the launcher has written to the console. */
  public String output() throws IOException {
    return child.output();
  }

  /** Its data folder: logs, keys, uploads. */
  public Path data() {
    return child.data();
  }
}
