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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.PostedForm.Field;
import org.resguardo.harness.PostedForm.Kind;
import org.resguardo.harness.Product;

/**
 * Whatever is typed into whichever field of whichever form: a message at the field, or stored and
 * shown as plain text; never a failure, never something lost. Forms are read from the rendered
 * page, so that a new one is covered by its address alone. Each field gets one thing of each sort
 * in turn; {@code -Dbad.input=all} sends everything to every field.
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
  private String page;
  private String asked;
  private List<PostedForm> forms;
  private int sent;

  @ParameterizedTest
  @CsvSource({
    "registro.sanjose,/cases/new",
    "registro.sanjose,/cases/{number}/edit",
    "registro.sanjose,/cases/{number}/link",
    "registro.sanjose,/cases/{number}/victims/new",
    "registro.sanjose,/cases/{number}/victims/{victim}/edit",
    "registro.sanjose,/cases/{number}/victims/{victim}/move",
    "registro.sanjose,/cases/{number}/accused/new",
    "registro.sanjose,/cases/{number}/accused/{accused}/edit",
    "registro.sanjose,/cases/{number}/parties/new",
    "registro.sanjose,/cases/{number}/parties/{party}/edit",
    "registro.sanjose,/cases/{number}/hearings/new",
    "registro.sanjose,/cases/{number}/hearings/{hearing}",
    "registro.sanjose,/cases/{number}/hearings/{held}",
    "registro.sanjose,/cases/{number}/hearings/{hearing}/edit",
    "registro.sanjose,/cases/{number}/decisions/new?kind=D24",
    "registro.sanjose,/cases/{number}/decisions/{decision}/correct",
    "fiscal.sanjose,/cases/{number}/counts/new",
    "fiscal.sanjose,/cases/{number}/counts/{charge}/edit",
    "fiscal.sanjose,/cases/{number}/counts/{charge}/requalify",
    "fiscal.sanjose,/cases/{number}/close",
    "fiscal.sanjose,/cases/{number}/victims/{victim}/identity",
    "fiscal.sanjose,/cases/{number}/measures/new?kind=M01",
    "fiscal.sanjose,/cases/{number}/measures/new?kind=P01",
    "fiscal.sanjose,/cases/{number}/measures/{measure}?step=EXTENDED",
    "fiscal.sanjose,/cases/{number}/measures/{measure}?step=REVIEWED",
    "fiscal.sanjose,/cases/{number}/measures/{measure}?step=BREACHED",
    "fiscal.sanjose,/cases/{number}/deadlines/new",
    "fiscal.sanjose,/cases/{number}/deadlines/{task}",
    "fiscal.sanjose,/cases/{number}/evidence/new",
    "fiscal.sanjose,/cases/{number}/evidence/{evidence}",
    "fiscal.sanjose,/cases/{number}/evidence/{evidence}/edit",
    "fiscal.sanjose,/cases/{number}/evidence/{evidence}/custody",
    "jefatura.sanjose,/cases/{number}/documents/{document}",
    "fiscal.sanjose,/cases/{number}/victims/{victim}/care/interviews/new",
    "fiscal.sanjose,/cases/{number}/victims/{victim}/care/consents/new",
    "fiscal.sanjose,/cases/{number}/victims/{victim}/care/non-punishment",
    "victimas.sanjose,/cases/{number}/victims/{victim}/care/referrals/new",
    "victimas.sanjose,/cases/{number}/victims/{victim}/care/assessments/new",
    "fiscal.sanjose,/people/search",
    "fiscal.sanjose,/account",
    "jefatura.sanjose,/cases/{number}/assign",
    "jefatura.sanjose,/cases/{number}/transfer",
    "jefatura.sanjose,/cases/bulk",
    "ti,/admin/users/new",
    "ti,/admin/users/fiscal.jaco",
  })
  void every_field_of_a_form_bears_what_is_typed(String account, String address) {
    door = Door.open(account);
    page = address;
    open();
    assertThat(forms).as("forms at " + address).isNotEmpty();
    int all = forms.size();
    for (int form = 0; form < all; form++) {
      List<Field> fields = forms.get(form).fields();
      for (int i = 0; i < fields.size(); i++) {
        for (Probe probe : probes(fields.get(i), i)) {
          send(form, probe);
        }
      }
    }
    assertThat(sent).isPositive();
    assertThat(wrong).as(address).isEmpty();
  }

  private void open() {
    asked = new WholeCase().fill(page);
    forms = PostedForm.of(door.get(asked).body());
  }

  @ParameterizedTest
  @CsvSource({"es,Lo enviado es demasiado largo", "en,What was sent is too long"})
  void ten_megabytes_get_a_page_that_says_so_and_nothing_is_written(String language, String title)
      throws SQLException {
    door = Door.open("registro.sanjose");
    door.post("/preferences", "language=" + language);
    PostedForm form = PostedForm.of(door.get("/cases/new").body()).get(0);
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

  private void send(int form, Probe probe) {
    sent++;
    if (forms.size() <= form) {
      // What was sent before was taken, and ended what the form was for.
      open();
    }
    HttpResponse<String> answer =
        door.post(
            forms.get(form).action(), forms.get(form).with(probe.field().name(), probe.value()));
    if (answer.statusCode() != 200) {
      forms = PostedForm.of(door.get(asked).body());
    }
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
