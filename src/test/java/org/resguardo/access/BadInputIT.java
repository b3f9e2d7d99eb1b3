package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.FaultRows;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.PostedForm.Field;
import org.resguardo.harness.PostedForm.Kind;
import org.resguardo.harness.Product;

/**
 * Whatever is typed into whichever field of whichever form: a message at the field, or stored and
 * shown as plain text; never a failure, never something lost. The forms are those of {@code
 * fault-forms.txt}, their fields are read from the rendered page, so that a new one is covered.
 * Each field gets one thing of each sort in turn; {@code -Dbad.input=all} sends everything to every
 * field.
 */
@Tag("faults")
class BadInputIT {
  /** Plain text of any language and of any machine's: to be kept as typed. */
  private static final List<String> HOSTILE =
      List.of(
          "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDC67",
          "\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD",
          "=HYPERLINK(\"http://example.invalid\")",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "<img src=x onerror=alert(1)>",
          "</textarea><script>alert(1)</script>",
          "'; DROP TABLE case_file; -- ",
          "\" OR 1=1 #",
          "#{31337*31337} ${31337*31337}",
          "{{31337*31337}} %s %n \\u0000");

  private static final Map<Kind, List<String>> WRONG =
      Map.of(
          Kind.DATE,
          List.of("31/2/2026", "99/99/9999", "hola", "0000-00-00", "1/1/99999"),
          Kind.NUMBER,
          List.of("hola", "-1", "9".repeat(40), "1e9", "2.5"),
          Kind.CHOICE,
          List.of("NO_SUCH_CODE", "<b>x</b>"),
          Kind.SUGGESTED,
          List.of("NO_SUCH_CODE", "' OR ''='"));

  private static final boolean ALL = "all".equals(System.getProperty("bad.input"));
  private static final int HUGE = 10_000_000;
  private static final Pattern TRACE =
      Pattern.compile(
          "Exception|\\bat (org|java|jakarta|com|fish)\\.|SQLSTATE|Validation Error|Conversion"
              + " Error|\\?\\?\\?");

  private final List<String> wrong = new ArrayList<>();
  private Door door;
  private FaultRows.Form row;
  private WholeCase whole;
  private String address;
  private PostedForm form;
  private int sent;

  static List<FaultRows.Form> forms() {
    return FaultRows.forms();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_field_of_a_form_bears_what_is_typed(FaultRows.Form asked) {
    row = asked;
    door = Door.open(row.account());
    open();
    List<Field> fields = form.fields();
    for (int i = 0; i < fields.size(); i++) {
      for (Probe probe : probes(fields.get(i), i)) {
        send(probe);
      }
    }
    assertThat(sent > 0).as("fields").isEqualTo(!fields.isEmpty());
    assertThat(wrong).as(row.toString()).isEmpty();
  }

  private void open() {
    whole = new WholeCase();
    address = whole.fill(row.address());
    form = shown().orElseThrow(() -> new IllegalStateException("There is no " + row));
  }

  private Optional<PostedForm> shown() {
    return PostedForm.of(door.get(address).body(), row.form());
  }

  @ParameterizedTest
  @CsvSource({"es,Lo enviado es demasiado largo", "en,What was sent is too long"})
  void ten_megabytes_get_a_page_that_says_so_and_nothing_is_written(String language, String title)
      throws SQLException {
    door = Door.open("registro.sanjose");
    door.post("/preferences", "language=" + language);
    form = PostedForm.of(door.get("/cases/new").body(), "form").orElseThrow();
    long before = count("case_file");
    HttpResponse<String> answer =
        door.post(form.action(), form.with("form:summary", "x".repeat(HUGE)));
    door.post("/preferences", "language=");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("<h1>" + title + "</h1>");
    assertThat(count("case_file")).isEqualTo(before);
  }

  /** No case, victim, accused or identity without its other half after all that. */
  @Test
  void nothing_is_half_written() throws SQLException {
    for (String half :
        List.of(
            "case_file c WHERE NOT EXISTS (SELECT 1 FROM case_profile p WHERE p.case_id = c.id)",
            "victim v WHERE NOT EXISTS (SELECT 1 FROM victim_profile p WHERE p.victim_id = v.id)",
            "accused a WHERE NOT EXISTS"
                + " (SELECT 1 FROM accused_profile p WHERE p.accused_id = a.id)",
            "resguardo_vault.party p WHERE p.claimed AND NOT EXISTS (SELECT 1 FROM case_file c"
                + " WHERE c.id = p.case_id)")) {
      assertThat(count(half)).as(half).isZero();
    }
  }

  private static long count(String rows) throws SQLException {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + rows)) {
      count.next();
      return count.getLong(1);
    }
  }

  /** {@code refused}: must come back with a message at the field. */
  private record Probe(Field field, String value, boolean refused) {
    @Override
    public String toString() {
      return field.name() + " <- " + (value.length() > 60 ? value.length() + " characters" : value);
    }
  }

  private static List<Probe> probes(Field field, int turn) {
    List<Probe> probes = new ArrayList<>();
    List<String> refused = WRONG.getOrDefault(field.kind(), List.of());
    pick(refused, turn).forEach(value -> probes.add(new Probe(field, value, true)));
    if (field.kind() == Kind.TEXT || field.kind() == Kind.LONG_TEXT) {
      for (String value : pick(HOSTILE, turn)) {
        boolean fits = field.limit() == 0 || value.length() <= field.limit();
        probes.add(new Probe(field, value, !fits));
      }
      probes.add(new Probe(field, "x".repeat(field.limit() > 0 ? field.limit() + 1 : 5000), true));
    }
    if (field.kind() == Kind.LONG_TEXT) {
      probes.add(new Probe(field, "x".repeat(HUGE), true));
    }
    return probes;
  }

  private static List<String> pick(List<String> all, int turn) {
    return ALL || all.isEmpty() ? all : List.of(all.get(turn % all.size()));
  }

  private void send(Probe probe) {
    sent++;
    HttpResponse<String> answer =
        door.post(form.action(), form.with(probe.field().name(), probe.value()));
    judge(probe, answer);
    if (answer.statusCode() != 200) {
      // What was taken may have ended what the form was for.
      shown().ifPresentOrElse(again -> form = again, this::open);
    }
  }

  private void judge(Probe probe, HttpResponse<String> answer) {
    // Scripts of the component library name the exceptions that they know how to show.
    String body = withoutScripts(answer.body());
    boolean told = body.contains("id=\"" + shown(probe.field().name()) + "-error\"");
    boolean huge = probe.value().length() >= HUGE;
    if (answer.statusCode() >= 500 || TRACE.matcher(body).find()) {
      wrong.add(probe + ": failed with " + answer.statusCode());
    } else if (body.contains("<img src=x") || answer.body().contains("<script>alert")) {
      wrong.add(probe + ": not shown as plain text");
    } else if (body.contains("982007569")) {
      wrong.add(probe + ": was evaluated");
    } else if (huge ? answer.statusCode() != 413 : probe.refused() && !told) {
      wrong.add(probe + ": no message at the field, " + answer.statusCode());
    } else if (answer.statusCode() / 100 == 3) {
      follow(answer, probe);
    } else if (!huge && !isKept(body, probe)) {
      wrong.add(probe + ": what was typed is lost");
    }
  }

  private void follow(HttpResponse<String> answer, Probe probe) {
    String location = answer.headers().firstValue("Location").orElse("");
    HttpResponse<String> next = door.get(location.replaceFirst("^https?://[^/]+", ""));
    if (next.statusCode() != 200 || TRACE.matcher(withoutScripts(next.body())).find()) {
      wrong.add(probe + ": after it " + next.statusCode());
    } else if (next.body().contains("<img src=x") || next.body().contains("<script>alert")) {
      wrong.add(probe + ": stored and not shown as plain text");
    }
  }

  private static boolean isKept(String body, Probe probe) {
    Kind kind = probe.field().kind();
    if (kind == Kind.CHOICE || kind == Kind.SUGGESTED) {
      return true;
    }
    String plain =
        probe
            .value()
            .replaceAll("[\"'<>&\\\\].*", "")
            .replaceAll("[\u200D\u200E\u200F]", "")
            .strip();
    return body.replace("\u200D", "").contains(plain);
  }

  private static String withoutScripts(String body) {
    return body.replaceAll("(?s)<script[ >].*?</script>", "");
  }

  private static String shown(String name) {
    return name.replaceFirst("_hinput$", "");
  }
}
