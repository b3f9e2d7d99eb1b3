package org.resguardo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.resguardo.harness.LaunchedChild;

/** What is deployed: the product, the product with one empty page, and nothing at all. */
final class Wars {
  /** The address whose view is replaced by an empty one. */
  static final String EMPTY_PAGE = "/help";

  static final String EMPTY_PROBE = "/index.html";

  private static final String VIEW = "WEB-INF/views/shell/help.xhtml";
  private static final String BLANK =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
      <h:head><title>empty</title></h:head>
      <h:body><p>empty</p></h:body>
      </html>
      """;

  private Wars() {}

  static Path product() {
    return LaunchedChild.home().resolve("ROOT.war");
  }

  /** The product, but its help page is a Faces page without anything on it. */
  static Path withEmptyPage(Path folder) {
    Path copy = folder.resolve("ROOT.war");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(product()));
        ZipOutputStream out = new ZipOutputStream(open(copy))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        boolean replaced = entry.getName().equals(VIEW);
        add(out, entry.getName(), replaced ? bytes(BLANK) : in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  /** One file and no code. */
  static Path nothing(Path folder) {
    Path war = folder.resolve("ROOT.war");
    try (ZipOutputStream out = new ZipOutputStream(open(war))) {
      add(out, "index.html", bytes("<!DOCTYPE html><title>empty</title>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return war;
  }

  private static OutputStream open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.newOutputStream(file);
  }

  private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content);
    out.closeEntry();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
