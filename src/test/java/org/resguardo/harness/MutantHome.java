package org.resguardo.harness;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;
import org.resguardo.kernel.Permission;

/**
 * A copy of the packaged product whose permission checks can be taken out one at a time while it
 * runs. The classes are rewritten in the copy's WAR; what is shipped has no such switch (decision
 * 23).
 */
public final class MutantHome {
  private static final String DOOR = "DOOR ";
  private static final String RECORD = "RECORD ";

  private final Path folder;
  private final Path state;

  private MutantHome(Path folder) {
    this.folder = folder;
    this.state = folder.resolve("out.txt");
  }

  /** The check at a front door: the role need not hold the permission. */
  public static String door(Permission permission) {
    return DOOR + permission.name();
  }

  /** The check on the record: every case is within reach for this permission. */
  public static String record(Permission permission) {
    return RECORD + permission.name();
  }

  /** Makes the copy; products that are started from now on in this session are of it. */
  public static MutantHome make() {
    MutantHome made = new MutantHome(Path.of("target", "mutant").toAbsolutePath());
    try {
      made.build(LaunchedChild.home());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("resguardo.home", made.folder.toString());
    return made;
  }

  /** Takes one check out and puts all others back; null puts all back. */
  public void takeOut(String check) {
    try {
      Files.writeString(state, check == null ? "" : check);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void build(Path shipped) throws IOException {
    LaunchedChild.delete(folder);
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(shipped)) {
      for (Path file : files.filter(each -> !each.endsWith("ROOT.war")).toList()) {
        Files.createSymbolicLink(folder.resolve(file.getFileName()), file);
      }
    }
    Path war = Files.copy(shipped.resolve("ROOT.war"), folder.resolve("ROOT.war"));
    try (FileSystem inside = FileSystems.newFileSystem(war)) {
      Path classes = inside.getPath("WEB-INF/classes");
      put(classes, "org.resguardo.access.Caller", "may", AtTheDoor.class);
      put(classes, "org.resguardo.access.Admission", "allows", OnTheRecord.class);
      write(classes, MutantSwitch.class.getName(), bytes(MutantSwitch.class.getName()));
      Files.writeString(classes.resolve(MutantSwitch.RESOURCE), state.toString());
    }
    takeOut(null);
  }

  private static void put(Path classes, String type, String method, Class<?> advice)
      throws IOException {
    ClassFileLocator locator =
        ClassFileLocator.ForClassLoader.of(MutantHome.class.getClassLoader());
    byte[] changed =
        new ByteBuddy()
            .redefine(TypePool.Default.of(locator).describe(type).resolve(), locator)
            .visit(Advice.to(advice).on(named(method)))
            .make()
            .getBytes();
    write(classes, type, changed);
  }

  private static byte[] bytes(String type) throws IOException {
    try (InputStream in =
        MutantHome.class.getResourceAsStream("/" + type.replace('.', '/') + ".class")) {
      return in.readAllBytes();
    }
  }

  private static void write(Path classes, String type, byte[] bytes) throws IOException {
    Path file = classes.resolve(type.replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    Path made = Files.createTempFile("mutant", ".class");
    Files.write(made, bytes);
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Woven into {@code Caller.may}. */
  static final class AtTheDoor {
    private AtTheDoor() {}

    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(0) Permission asked, @Advice.Return(readOnly = false) boolean may) {
      if (MutantSwitch.isOut("DOOR " + asked.name())) {
        may = true;
      }
    }
  }

  /** Woven into {@code Admission.allows}. */
  static final class OnTheRecord {
    private OnTheRecord() {}

    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(0) Permission asked, @Advice.Return(readOnly = false) boolean allowed) {
      if (MutantSwitch.isOut("RECORD " + asked.name())) {
        allowed = true;
      }
    }
  }
}
