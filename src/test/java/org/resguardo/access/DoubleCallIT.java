package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.harness.Door;
import org.resguardo.harness.FaultRows;

/**
 * A call that is sent again with its key is answered as the first time and done once. The calls are
 * those of {@code fault-calls.txt}; each is taken with the body that stands there.
 */
@Tag("faults")
class DoubleCallIT {
  // A sign-in and an opening are answered anew each time; what is not in this house's hands is
  // refused each time.
  private static final Set<String> ANEW =
      Set.of(
          "/tokens",
          "/cases/{number}/victims/{victim}/identity-openings",
          "/cases/{number}/access-extracts",
          "/pack/requests",
          "/pack/requests/999999999/decision",
          "/pack/applications");

  static Stream<FaultRows.Call> calls() {
    return FaultRows.calls().stream()
        .filter(call -> call.method().equals("POST"))
        .filter(call -> !ANEW.contains(call.address()));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void sent_again_it_is_answered_as_before(FaultRows.Call call) {
    Sheet sheet = new Sheet(call);
    HttpResponse<String> first = sheet.send();
    assertThat(first.statusCode() / 100).as(first.body()).isEqualTo(2);
    HttpResponse<String> second = sheet.send();
    assertThat(second.headers().firstValue("Idempotent-Replay")).contains("true");
    assertThat(second.statusCode()).isEqualTo(first.statusCode());
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void of_two_at_once_one_is_done(FaultRows.Call call) {
    Sheet sheet = new Sheet(call);
    List<HttpResponse<String>> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(sheet::send)).limit(2).toList().stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers)
        .as("done by itself")
        .filteredOn(answer -> answer.statusCode() / 100 == 2)
        .filteredOn(answer -> answer.headers().firstValue("Idempotent-Replay").isEmpty())
        .hasSize(1);
    assertThat(answers)
        .extracting(HttpResponse::statusCode)
        .allMatch(status -> status / 100 == 2 || status == 409);
  }

  /** One call on a case of its own, with one key. */
  private static final class Sheet {
    private final String key = UUID.randomUUID().toString();
    private final Door door;
    private final String address;
    private final String body;

    Sheet(FaultRows.Call call) {
      WholeCase whole = new WholeCase();
      door = Door.open(call.account());
      address = "/api/v1" + whole.fill(call.address());
      body = whole.fill(WholeBodies.of(call));
    }

    HttpResponse<String> send() {
      return door.send("POST", address, body, Map.of("Idempotency-Key", key));
    }
  }
}
