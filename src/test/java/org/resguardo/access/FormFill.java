package org.resguardo.access;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resguardo.harness.Door;
import org.resguardo.harness.PostedForm;

/** A form that is filled in and sent as a browser would, to get a case where a proof needs it. */
final class FormFill {
  private static final Pattern TOLD =
      Pattern.compile("(-error\"|r-errors|r-note warn).*?</(span>[^<]*|ul|div)", Pattern.DOTALL);

  private FormFill() {}

  /** Sends it and gives the page that is answered; whatever is not taken is an error. */
  static String send(String account, String address, String form, Map<String, String> answers) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    answers.forEach((name, value) -> given.put(name, List.of(value)));
    Door door = Door.open(account);
    return door.get(place(door, address, form, given)).body();
  }

  /** Sends it and gives the address that is answered; whatever is not taken is an error. */
  static String place(Door door, String address, String form, Map<String, List<String>> answers) {
    PostedForm opened =
        PostedForm.of(door.get(address).body(), form)
            .orElseThrow(() -> new IllegalStateException("No form " + form + " at " + address));
    HttpResponse<String> answer = door.post(address, opened.filled(answers));
    if (answer.statusCode() != 302) {
      throw new IllegalStateException(address + ": " + answer.statusCode() + told(answer));
    }
    String next = answer.headers().firstValue("Location").orElse("");
    return next.replaceFirst("^https?://[^/]+", "");
  }

  /** What the page says of what was sent: at its fields, above them, and in its warnings. */
  static String told(HttpResponse<String> answer) {
    return TOLD.matcher(answer.body())
        .results()
        .map(found -> found.group().replaceAll("<[^>]*>|\\s+", " "))
        .collect(Collectors.joining("; "));
  }
}
