package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.FaultRows;
import org.resguardo.harness.FaultRows.Elsewhere;
import org.resguardo.harness.Posts;
import org.resguardo.harness.Posts.Post;

/**
 * No page with a form and no writing address of the interface is left out of the proofs by fault:
 * everything bad typed into it, and everything sent twice ({@code mvn -Pfaults verify}). A new one
 * asks for a row in {@code fault-forms.txt} or {@code fault-calls.txt}.
 */
class FaultRowsTest {
  private static final Path WEB = Path.of("src/main/webapp");
  private static final Pattern FORM = Pattern.compile("<(?:h:)?form\\s[^>]*>");
  private static final Pattern INCLUDE =
      Pattern.compile("(?:<ui:include\\s+src|\\stemplate)=\"([^\"]*)\"");
  private static final String FRAME = "/WEB-INF/templates/";
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

  /** A form by the pattern of its address and its id. */
  private record Place(String pattern, String form) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return pattern + " | " + form;
    }
  }

  @Test
  void every_form_of_every_page_has_a_row() throws IOException {
    Set<Place> left = forms();
    assertThat(left).hasSizeGreaterThan(80);
    left.removeAll(rows());
    assertThat(left).as("forms without a row in fault-forms.txt").isEmpty();
  }

  @Test
  void no_row_speaks_of_a_form_that_is_gone() throws IOException {
    Set<Place> gone = rows();
    gone.removeAll(forms());
    assertThat(gone).as("rows of fault-forms.txt without a form").isEmpty();
  }

  @Test
  void every_writing_address_of_the_interface_has_a_row() {
    List<Post> posts = Posts.all();
    assertThat(posts).hasSizeGreaterThan(50);
    assertThat(posts).filteredOn(post -> !hasRow(post)).as("fault-calls.txt").isEmpty();
  }

  @Test
  void no_row_speaks_of_a_call_that_is_gone() {
    List<Post> posts = Posts.all();
    assertThat(FaultRows.calls())
        .filteredOn(
            call -> posts.stream().noneMatch(post -> post.answers(call.method(), call.address())))
        .isEmpty();
  }

  @Test
  void who_is_named_for_a_form_or_a_call_is_there() {
    List<String> absent = new ArrayList<>();
    Stream.of(FaultRows.formsElsewhere(), FaultRows.callsElsewhere())
        .flatMap(List::stream)
        .map(Elsewhere::who)
        .filter(who -> who.startsWith("*"))
        .map(who -> who.substring(1))
        .filter(who -> !Files.exists(Path.of("src/test/java/org/resguardo", who + ".java")))
        .forEach(absent::add);
    assertThat(absent).isEmpty();
    assertThat(FaultRows.formsElsewhere())
        .filteredOn(row -> row.who().startsWith("-"))
        .as("without a proof, and without a reason")
        .allMatch(row -> row.who().length() > 20);
  }

  private static boolean hasRow(Post post) {
    return FaultRows.calls().stream().anyMatch(call -> post.answers(call.method(), call.address()))
        || FaultRows.callsElsewhere().stream()
            .anyMatch(call -> post.answers(call.form(), call.address()));
  }

  private static Set<Place> rows() {
    Set<Place> rows = new TreeSet<>();
    FaultRows.forms().stream()
        .map(row -> new Place(pattern(row.address()), row.form()))
        .forEach(rows::add);
    FaultRows.formsElsewhere().stream()
        .map(row -> new Place(pattern(row.address()), row.form()))
        .forEach(rows::add);
    return rows;
  }

  // The first in the table answers, as in the product.
  private static String pattern(String address) {
    String path = address.replaceFirst("\\?.*", "").replaceAll("\\{[a-z]+}", "x");
    Optional<String> found =
        Routes.patterns().stream()
            .filter(pattern -> path.matches(pattern.replaceAll("\\{[a-z]+}", "[^/]+")))
            .findFirst();
    return found.orElse("no page: " + address);
  }

  private static Set<Place> forms() throws IOException {
    Set<Place> forms = new TreeSet<>();
    for (String pattern : Routes.patterns()) {
      String view = Routes.view(pattern.replaceAll("\\{[a-z]+}", "x")).orElseThrow();
      Set<Path> parts = new TreeSet<>();
      collect(WEB.resolve(view.substring(1).replaceFirst("\\?.*", "")), parts);
      for (Path part : parts) {
        Matcher form = FORM.matcher(Files.readString(part));
        while (form.find()) {
          Matcher id = ID.matcher(form.group());
          if (!form.group().contains("method=\"get\"")) {
            forms.add(new Place(pattern, id.find() ? id.group(1) : "?"));
          }
        }
      }
    }
    return forms;
  }

  /** The page, what it includes and what it is laid into, but for the frame of all pages. */
  private static void collect(Path page, Set<Path> parts) throws IOException {
    if (!parts.add(page)) {
      return;
    }
    Matcher include = INCLUDE.matcher(Files.readString(page));
    while (include.find()) {
      String source = include.group(1);
      if (!source.startsWith(FRAME)) {
        collect(
            source.startsWith("/")
                ? WEB.resolve(source.substring(1))
                : page.resolveSibling(source).normalize(),
            parts);
      }
    }
  }
}
