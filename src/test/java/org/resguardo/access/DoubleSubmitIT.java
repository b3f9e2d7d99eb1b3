package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.FaultRows;
import org.resguardo.harness.FaultRows.Twice;
import org.resguardo.harness.PostedForm;
import org.resguardo.harness.Product;

/**
 * Whoever presses a button twice has one record: the second answer after the first, both at once,
 * and the same request from a page that was opened again. The forms and what they are filled with
 * stand in {@code fault-forms.txt}.
 */
@Tag("faults")
class DoubleSubmitIT {
  private static final AtomicInteger HOUR = new AtomicInteger(8);
  private static final String KEY = "requestKey";

  static Stream<FaultRows.Form> kinds() {
    return FaultRows.forms().stream().filter(kind -> kind.twice() != Twice.NO);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void sent_again_it_leads_to_the_same_record(FaultRows.Form kind) throws SQLException {
    Sheet sheet = new Sheet(kind);
    String body = sheet.open().filled(sheet.answers);
    long before = rows(kind.table());
    HttpResponse<String> first = sheet.send(body);
    assertThat(first.statusCode()).as(FormFill.told(first)).isEqualTo(302);
    HttpResponse<String> second = sheet.send(body);
    assertThat(second.statusCode()).as(FormFill.told(second)).isEqualTo(302);
    assertThat(place(second)).isEqualTo(place(first));
    assertThat(rows(kind.table())).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void sent_twice_at_once_it_makes_one_record(FaultRows.Form kind) throws SQLException {
    Sheet sheet = new Sheet(kind);
    String body = sheet.open().filled(sheet.answers);
    long before = rows(kind.table());
    List<CompletableFuture<HttpResponse<String>>> both =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> sheet.send(body)))
            .limit(2)
            .toList();
    for (CompletableFuture<HttpResponse<String>> one : both) {
      assertThat(one.join().statusCode()).as(FormFill.told(one.join())).isEqualTo(302);
    }
    assertThat(rows(kind.table())).isEqualTo(before + 1);
  }

  static Stream<FaultRows.Form> withKey() {
    return kinds().filter(kind -> kind.twice() == Twice.KEY);
  }

  /** Where the form was kept over a lost session it comes from another view, with its old key. */
  @ParameterizedTest
  @MethodSource("withKey")
  void the_same_request_from_a_page_opened_again_makes_one_record(FaultRows.Form kind)
      throws SQLException {
    Sheet sheet = new Sheet(kind);
    PostedForm opened = sheet.open();
    PostedForm again = sheet.open();
    sheet.answers.put(KEY, List.of(opened.value(KEY).orElseThrow()));
    long before = rows(kind.table());
    HttpResponse<String> first = sheet.send(opened.filled(sheet.answers));
    assertThat(first.statusCode()).as(FormFill.told(first)).isEqualTo(302);
    HttpResponse<String> second = sheet.send(again.filled(sheet.answers));
    assertThat(second.statusCode()).as(FormFill.told(second)).isEqualTo(302);
    assertThat(rows(kind.table())).isEqualTo(before + 1);
  }

  /** One kind of form on a case of its own. */
  private static final class Sheet {
    private final FaultRows.Form kind;
    private final Door door;
    private final String address;
    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    Sheet(FaultRows.Form kind) {
      WholeCase whole = new WholeCase();
      this.kind = kind;
      door = Door.open(kind.account());
      address = whole.fill(kind.address());
      kind.answers()
          .forEach(
              (field, given) ->
                  answers.put(
                      field, given.stream().map(answer -> whole.fill(free(answer))).toList()));
    }

    // An hour at which the prosecutor of all these cases sits nowhere else.
    private static String free(String answer) {
      return answer.equals("{free}") ? (HOUR.getAndIncrement() + ":00") : answer;
    }

    PostedForm open() {
      return PostedForm.of(door.get(address).body(), kind.form())
          .orElseThrow(() -> new IllegalStateException("There is no " + kind));
    }

    HttpResponse<String> send(String body) {
      return door.post(address, body);
    }
  }

  private static long rows(String table) throws SQLException {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement();
        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      count.next();
      return count.getLong(1);
    }
  }

  private static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
