package org.resguardo.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.resguardo.harness.Door;

/**
 * What the product answers to every line of {@code access-matrix.csv}, asked once for each account.
 *
 * <p>The office of San José is asked about a case of its own and one of Liberia's, Liberia the
 * other way round. Liberia's case is that of the planted child and suspect.
 */
final class AccessAnswers {
  /** One address asked by one account: what the table expects and what came. */
  record Answer(String address, String which, String expected, int status, List<String> planted) {
    boolean differs() {
      return expected.equals(REFUSED)
          ? status != 403 && status != 404
          : !expected.equals(String.valueOf(status));
    }

    @Override
    public String toString() {
      return "%s %s: expected %s, got %d".formatted(address, which, expected, status);
    }
  }

  private static final String REFUSED = "40x";
  private static final String TABLE = "/access-matrix.csv";
  private static final int FIRST_ACCOUNT = 2;
  private static final Map<String, List<Answer>> ASKED = new LinkedHashMap<>();

  private AccessAnswers() {}

  /** The accounts, as the table's columns name them. */
  static List<String> accounts() {
    List<String> head = List.of(lines().get(0));
    return head.subList(FIRST_ACCOUNT, head.size());
  }

  /** The answers to one account. */
  static synchronized List<Answer> of(String account) {
    return ASKED.computeIfAbsent(account, AccessAnswers::ask);
  }

  /**
   * The answers to an account that has no column: {@code like} names the one whose answers to what
   * is no case are expected, and whose answers to a foreign case are expected for every case.
   */
  static List<Answer> ofColleague(String account, String like) {
    int column = accounts().indexOf(like) + FIRST_ACCOUNT;
    Map<String, String> foreign = new LinkedHashMap<>();
    lines().stream()
        .filter(line -> line[1].equals("foreign"))
        .forEach(line -> foreign.put(line[0], line[column]));
    Door door = Door.open(account);
    return rows()
        .filter(line -> !line[1].equals("team"))
        .map(
            line ->
                answer(
                    door,
                    account,
                    line,
                    line[1].equals("own") ? foreign.getOrDefault(line[0], REFUSED) : line[column]))
        .toList();
  }

  private static List<Answer> ask(String account) {
    int column = accounts().indexOf(account) + FIRST_ACCOUNT;
    Door door = Door.open(account);
    return rows().map(line -> answer(door, account, line, line[column])).toList();
  }

  /**
   * The answers of one account to the lines that refuse it, asked one after the other as they are
   * read; nothing is remembered. A check that is missing changes no other line: it lets in.
   */
  static Stream<Answer> refusals(Door door, String account) {
    int column = accounts().indexOf(account) + FIRST_ACCOUNT;
    return rows()
        .filter(line -> List.of("403", "404", REFUSED).contains(line[column]))
        .map(line -> answer(door, account, line, line[column]));
  }

  /** The same line once more. */
  static Answer again(Door door, String account, Answer before) {
    return rows()
        .filter(line -> line[0].equals(before.address()) && line[1].equals(before.which()))
        .map(line -> answer(door, account, line, before.expected()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String[]> rows() {
    return lines().stream().skip(1);
  }

  private static Answer answer(Door door, String account, String[] line, String expected) {
    HttpResponse<String> response = ask(door, ProbedCase.of(account, line[1]), line[0], expected);
    return new Answer(
        line[0],
        line[1],
        expected,
        response.statusCode(),
        PlantedIdentityIT.PLANTED.stream().filter(response.body()::contains).toList());
  }

  // Who is let in sends nothing, is told of the fields, and nothing is stored; who is not sends
  // a whole body, so that it is the case and not the body that is refused.
  private static HttpResponse<String> ask(
      Door door, ProbedCase probed, String line, String expected) {
    int space = line.indexOf(' ');
    if (space < 0) {
      return door.get(probed.fill(line));
    }
    String address = line.substring(space + 1);
    boolean out = address.contains("{number}") && List.of("404", REFUSED).contains(expected);
    String body = out ? probed.fill(WholeBodies.of(address)) : "{}";
    return door.send(line.substring(0, space), probed.fill(address), body);
  }

  private static List<String[]> lines() {
    try (InputStream in = AccessAnswers.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
