package org.resguardo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.resguardo.harness.LaunchedChild;

/** What is deployed: the product, the product with one empty page, and nothing at all. */
final class Wars {
  /** The address whose view is replaced by a page of the house without content. */
  static final String EMPTY_PAGE = "/people/search";

  /** The address whose view is replaced by a Faces page without even the house's frame. */
  static final String BARE_PAGE = "/help";

  static final String EMPTY_PROBE = "/index.html";

  private static final String EMPTY =
      """
      <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" template="/WEB-INF/templates/page.xhtml">
      <ui:param name="title" value="empty"/>
      </ui:composition>
      """;
  private static final String BARE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
      <h:head><title>empty</title></h:head>
      <h:body><p>empty</p></h:body>
      </html>
      """;

  private static final Map<String, String> VIEWS =
      Map.of("WEB-INF/views/person/search.xhtml", EMPTY, "WEB-INF/views/shell/help.xhtml", BARE);

  private Wars() {}

  static Path product() {
    return LaunchedChild.home().resolve("ROOT.war");
  }

  /** The product with two of its pages emptied. */
  static Path withEmptyPages(Path folder) {
    Path copy = folder.resolve("ROOT.war");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(product()));
        ZipOutputStream out = new ZipOutputStream(open(copy))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String view = VIEWS.get(entry.getName());
        add(out, entry.getName(), view == null ? in.readAllBytes() : bytes(view));
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
