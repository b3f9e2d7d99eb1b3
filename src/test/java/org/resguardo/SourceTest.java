package org.resguardo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the program never does, wherever it is written: dangerous means, weak arithmetic. */
@AnalyzeClasses(packages = "org.resguardo", importOptions = DoNotIncludeTests.class)
class SourceTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Set<String> ALGORITHMS =
      Set.of("SHA-256", "HmacSHA256", "AES/GCM/NoPadding", "Ed25519");
  private static final Pattern ARITHMETIC =
      Pattern.compile(
          "(?:Cipher|Mac|MessageDigest|Signature|Key\\w*|SecretKeyFactory|SSLContext|SecureRandom)"
              + "\\s*\\.getInstance\\(\\s*([^),]+)");
  private static final Pattern CONSTANT = Pattern.compile("String %s = \"([^\"]+)\"");

  @ArchTest
  static final ArchRule nothing_foreign_is_run_or_looked_up =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.beans.XMLDecoder")
          .orShould()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "javax.script..",
                  "javax.naming..",
                  "jakarta.websocket..",
                  "jakarta.jms..",
                  "javax.xml.transform..",
                  "javax.xml.xpath..",
                  "javax.xml.parsers..",
                  "org.w3c.dom..",
                  "org.xml.sax..",
                  "sun.misc.."))
          .orShould()
          .callMethod(Runtime.class, "exec", String.class)
          .orShould()
          .callMethod(Runtime.class, "exec", String[].class);

  @ArchTest
  static final ArchRule expressions_are_never_made_of_texts =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.el.ELProcessor")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.el.ExpressionFactory");

  /** Its cursor stays open, with all that it found, as long as the pool keeps the connection. */
  @ArchTest
  static final ArchRule no_result_is_read_as_a_stream =
      noClasses()
          .should()
          .callMethod(jakarta.persistence.Query.class, "getResultStream")
          .orShould()
          .callMethod(jakarta.persistence.TypedQuery.class, "getResultStream");

  @ArchTest
  static final ArchRule only_the_launcher_starts_processes =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resguardo.launch..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder");

  @ArchTest
  static final ArchRule chance_is_never_guessable =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.SplittableRandom")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule only_these_speak_to_other_machines =
      noClasses()
          .that(
              resideInAPackage("org.resguardo..")
                  .and(
                      DescribedPredicate.not(
                          resideInAPackage("org.resguardo.launch..")
                              .or(
                                  named(
                                      "Witness",
                                      "VirusScanner",
                                      "Post",
                                      "UploadedFile",
                                      "ProviderWire")))))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net.http..", "java.nio.channels..", "jakarta.mail..")
                  .or(named("Socket", "HttpURLConnection", "URLConnection", "ServerSocket"))
                  .and(DescribedPredicate.not(named("FileChannel", "SeekableByteChannel"))));

  // The client of the platform follows none unless it is told to.
  @ArchTest
  static final ArchRule no_redirect_of_another_machine_is_followed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.http.HttpClient$Redirect");

  private static DescribedPredicate<JavaClass> named(String... names) {
    List<String> known = List.of(names);
    return DescribedPredicate.describe(
        String.join(" or ", names),
        type ->
            known.contains(type.getSimpleName())
                || known.stream().anyMatch(name -> type.getName().contains("." + name + "$")));
  }

  @ArchTest
  static void only_the_algorithms_of_the_house_are_asked_for_by_name(JavaClasses ignored) {
    // Published lists of stolen passwords are searched by the hash that they are made of.
    List<String> asked =
        texts(JAVA, ".java")
            .filter(text -> !text.contains("class HashList "))
            .flatMap(text -> algorithms(text).stream())
            .distinct()
            .toList();
    assertThat(asked).isNotEmpty().isSubsetOf(ALGORITHMS);
  }

  private static List<String> algorithms(String text) {
    return ARITHMETIC
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1).strip())
        .map(named -> named.startsWith("\"") ? named.replace("\"", "") : constant(text, named))
        .toList();
  }

  private static String constant(String text, String name) {
    return Pattern.compile(CONSTANT.pattern().formatted(Pattern.quote(name)))
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElse(name);
  }

  @ArchTest
  static void no_page_writes_what_it_was_told_as_markup(JavaClasses ignored) {
    assertThat(texts(PAGES, ".xhtml"))
        .isNotEmpty()
        .allSatisfy(
            page ->
                assertThat(page)
                    .doesNotContain("escape=\"false\"", "javascript:", "<object", "<embed")
                    .doesNotContain("<iframe", "onpaste", "http-equiv")
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContainPattern("\\sstyle=\"")
                    .doesNotContainPattern("(src|href)=\"(https?:)?//"));
  }

  @ArchTest
  static void a_password_is_hidden_and_a_password_manager_may_fill_it(JavaClasses ignored) {
    Pattern field = Pattern.compile("<r:field[^>]*type=\"password\"[^>]*>");
    List<String> fields =
        texts(PAGES, ".xhtml")
            .flatMap(page -> field.matcher(page).results())
            .map(MatchResult::group)
            .toList();
    assertThat(fields)
        .hasSizeGreaterThan(5)
        .allMatch(each -> each.matches(".*autofill=\"(current|new)-password\".*"))
        .allMatch(each -> each.contains("maxlength=\"1024\""));
    assertThat(read(PAGES.resolve("WEB-INF/tags/field.xhtml")))
        .contains("<h:inputSecret")
        .doesNotContain("redisplay=\"true\"");
  }

  @ArchTest
  static void no_script_runs_texts_or_keeps_anything(JavaClasses ignored) {
    assertThat(texts(PAGES, ".js"))
        .isNotEmpty()
        .allSatisfy(
            script ->
                assertThat(script)
                    .doesNotContainPattern("\\beval\\(|new Function|document\\.write")
                    .doesNotContainPattern("(inner|outer)HTML|insertAdjacentHTML")
                    .doesNotContainPattern("(local|session)Storage|indexedDB|document\\.cookie")
                    .doesNotContainPattern("postMessage|WebSocket|EventSource|__proto__")
                    .doesNotContainPattern("https?://"));
  }

  private static Stream<String> texts(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(SourceTest::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
