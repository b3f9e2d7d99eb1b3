package org.resguardo.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;

/**
 * What a request asks of the database is closed with the request. The pool keeps connections for
 * days, and a connection keeps every statement that nobody closed, with its rows: the server ran
 * out of memory in the evening.
 */
class OpenStatementsIT {
  private static final int TIMES = 25;
  private static final Pattern STATEMENTS =
      Pattern.compile("\\s(\\d+)\\s+\\d+\\s+com\\.mysql\\.cj\\.jdbc\\.ClientPreparedStatement\\s");

  @Test
  void no_statement_outlives_its_request() throws IOException {
    Door door = Door.open("fiscal.sanjose");
    String number =
        Api.as("fiscal.sanjose")
            .get("/cases?size=1")
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("number")
            .getAsString();
    List<String> addresses =
        List.of(
            "/",
            "/cases",
            "/cases/" + number,
            "/cases/" + number + "/counts",
            "/hearings",
            "/api/v1/me",
            "/api/v1/cases/" + number,
            "/api/v1/cases/" + number + "/counts");
    addresses.forEach(door::get);
    int before = open();
    for (int i = 0; i < TIMES; i++) {
      addresses.forEach(door::get);
    }
    assertThat(open() - before).isLessThan(TIMES);
  }

  /** How many live on after the garbage is taken out. */
  private static int open() throws IOException {
    String answer = new String(Product.get().ask("GC.class_histogram"), StandardCharsets.UTF_8);
    Matcher found = STATEMENTS.matcher(answer);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
