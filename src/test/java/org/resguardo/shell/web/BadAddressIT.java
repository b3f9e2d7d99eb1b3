package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Door;
import org.resguardo.intake.SizedCase;

/**
 * Whatever stands in an address: filters, sorts, cursors, the forms that are sent by GET, numbers
 * and codes of the path. The parameters are read from the links and forms of the pages that the
 * account comes to, so that a new one is covered.
 */
@Tag("faults")
class BadAddressIT {
  private static final String SCRIPT = "\"><script>alert(1)</script>";
  private static final List<String> BAD =
      List.of(
          "",
          "hola",
          "-1",
          "9".repeat(30),
          "31/2/2026",
          "0000-00-00",
          "99999-01-01",
          SCRIPT,
          "<img src=x onerror=alert(1)>",
          "' OR ''='",
          "#{31337*31337} ${31337*31337}",
          "\uD83D\uDE00 \u0645\u0631\u062D\u0628\u0627",
          "a\u0000b\r\nSet-Cookie: x=y",
          "%",
          "x".repeat(3000));

  private static final List<String> BAD_PARTS =
      List.of(
          "hola", "0", "-1", "9".repeat(30), "%00", "%27%20OR%201", "%23%7B31337*31337%7D", "%25");

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern BY_GET =
      Pattern.compile("<form[^>]*method=\"get\"[^>]*>.*?</form>", Pattern.DOTALL);
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
  private static final Pattern CONTROL =
      Pattern.compile("<(input|select)[^>]*\\sname=\"([^\"]+)\"[^>]*>");
  private static final Pattern CASE = Pattern.compile("/cases/(R[^/?]+)");
  private static final Pattern TRACE =
      Pattern.compile(
          "Exception|\\bat (org|java|jakarta|com|fish)\\.|SQLSTATE|Validation Error|Conversion"
              + " Error|\\?\\?\\?");

  private static String number;

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> ahead = new ArrayDeque<>();

  /** From the path and the name of a parameter to whether the page shows it again when typed. */
  private final Map<String, Map<String, Boolean>> asked = new TreeMap<>();

  private final Map<String, String> pages = new LinkedHashMap<>();
  private Door door;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fiscal.sanjose",
        "jefatura.sanjose",
        "victimas.sanjose",
        "coordinacion",
        "estadistica",
        "auditoria",
        "ti"
      })
  void a_page_bears_whatever_stands_in_its_address(String account) {
    door = Door.open(account);
    walk();
    assertThat(asked).isNotEmpty();
    asked.forEach(
        (path, names) ->
            names.forEach((name, typed) -> BAD.forEach(value -> ask(path, name, value, typed))));
    pages.forEach(this::breakPath);
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_choice_of_language_or_theme_that_does_not_exist_is_none() {
    door = Door.open("fiscal2.sanjose");
    for (String name : List.of("language", "theme")) {
      for (String value : BAD) {
        HttpResponse<String> answer =
            door.post("/preferences", name + "=" + encode(value) + "&back=" + encode(value));
        assertThat(answer.statusCode()).as(name + " " + value).isIn(303, 413);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(this::isHome);
        assertThat(door.get("/").body()).containsPattern("<html[^>]*lang=\"es-CR\"");
      }
    }
  }

  private void isHome(String location) {
    assertThat(location.replaceFirst("^https?://[^/]+", "")).isEqualTo("/");
  }

  private void walk() {
    if (number == null) {
      number = SizedCase.furnished("BAD-ADDRESS", 2);
    }
    List.of("/", "/cases", "/cases/new", "/hearings", "/cases/" + number).forEach(this::note);
    while (!ahead.isEmpty()) {
      String address = ahead.remove();
      HttpResponse<String> answer = door.get(address);
      if (answer.statusCode() == 200) {
        pages.putIfAbsent(PageWalk.pattern(address).orElseThrow(), path(address));
        read(answer.body());
      }
    }
  }

  private void read(String page) {
    Matcher links = LINK.matcher(page);
    while (links.find()) {
      note(links.group(1).replace("&amp;", "&"));
    }
    Matcher forms = BY_GET.matcher(page);
    while (forms.find()) {
      Matcher action = ACTION.matcher(forms.group());
      String path = action.find() ? action.group(1) : "/";
      Matcher control = CONTROL.matcher(forms.group());
      while (control.find()) {
        String tag = control.group();
        boolean typed = tag.contains("type=\"text\"") || tag.contains("type=\"search\"");
        asked
            .computeIfAbsent(path, fresh -> new TreeMap<>())
            .merge(control.group(2), typed, Boolean::logicalOr);
      }
    }
  }

  /** One page of each pattern, and each of its parameters. */
  private void note(String address) {
    Matcher of = CASE.matcher(address);
    if (of.find() && !of.group(1).equals(number)) {
      return;
    }
    PageWalk.pattern(address)
        .ifPresent(
            pattern -> {
              if (seen.add(pattern)) {
                ahead.add(address);
              }
              String path = path(address);
              if (path.length() < address.length()) {
                for (String pair : address.substring(path.length() + 1).split("&")) {
                  String name = pair.replaceFirst("=.*", "");
                  if (seen.add(pattern + "?" + name)) {
                    asked.computeIfAbsent(path, fresh -> new TreeMap<>()).putIfAbsent(name, false);
                  }
                }
              }
            });
  }

  private void ask(String path, String name, String value, boolean typed) {
    HttpResponse<String> answer = door.get(path + "?" + name + "=" + encode(value));
    String what = path + " " + name + " <- " + (value.length() > 40 ? value.length() : value);
    judge(what, answer);
    String plain = value.replaceAll("[^a-zA-Z0-9/ -].*", "").strip();
    if (answer.statusCode() == 200
        && typed
        && value.length() < 20
        && !body(answer).contains(plain)) {
      wrong.add(what + ": what was typed is lost");
    }
  }

  private void breakPath(String pattern, String address) {
    String[] parts = pattern.split("/");
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].startsWith("{")) {
        for (String bad : BAD_PARTS) {
          String[] given = address.split("/");
          given[i] = bad;
          String broken = String.join("/", given);
          HttpResponse<String> answer = door.get(broken);
          judge(broken, answer);
          if (answer.statusCode() == 200) {
            wrong.add(broken + ": is served");
          }
        }
      }
    }
  }

  private void judge(String what, HttpResponse<String> answer) {
    String body = body(answer);
    if (answer.statusCode() >= 500 || TRACE.matcher(body).find()) {
      wrong.add(what + ": failed with " + answer.statusCode());
    } else if (answer.body().contains("<script>alert") || body.contains("<img src=x")) {
      wrong.add(what + ": not shown as plain text");
    } else if (body.contains("982007569")) {
      wrong.add(what + ": was evaluated");
    } else if (answer.headers().allValues("Set-Cookie").stream().anyMatch(c -> c.contains("x=y"))) {
      wrong.add(what + ": set a header");
    }
  }

  private static String body(HttpResponse<String> answer) {
    return answer.body().replaceAll("(?s)<script[ >].*?</script>", "");
  }

  private static String path(String address) {
    return address.replaceFirst("\\?.*", "");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
