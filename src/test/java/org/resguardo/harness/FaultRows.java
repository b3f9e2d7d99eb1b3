package org.resguardo.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of the proofs by fault: every form of every page and every writing address of the
 * interface, with what it is filled with. A row that begins with {@code *} names the test of its
 * own that a form has, one that begins with {@code -} says why there is none.
 */
public final class FaultRows {
  private static final String FORMS = "/fault-forms.txt";
  private static final String CALLS = "/fault-calls.txt";

  /** How a form behaves when it is sent twice. */
  public enum Twice {
    /** One record, also from a page that was opened again: the form carries a key. */
    KEY,
    /** One record from one page; from another page it is refused, or is a second one. */
    ONCE,
    /** Nothing is recorded. */
    NO
  }

  /**
   * A form as the account meets it at the address, which may hold {@code {victim}} and the like.
   * {@code table}: where one row more is when it is taken, with a condition behind it if it has
   * one; {@code answers}: from the end of a field's name to what is sent, several with a plus sign.
   */
  public record Form(
      String account,
      String address,
      String form,
      Twice twice,
      String table,
      Map<String, List<String>> answers) {
    @Override
    public String toString() {
      return address + " " + form;
    }
  }

  /**
   * A writing call; {@code body}: one that is taken; {@code members}: those of a body without a
   * class.
   */
  public record Call(
      String account, String method, String address, String body, List<String> members) {
    @Override
    public String toString() {
      return method + " " + address;
    }
  }

  /** A row that is no form or call of these tests: who speaks for it, or why nobody does. */
  public record Elsewhere(String who, String address, String form) {}

  private FaultRows() {}

  /** The forms that are filled in. */
  public static List<Form> forms() {
    return rows(FORMS).filter(FaultRows::isFilled).map(FaultRows::form).toList();
  }

  /** The calls that are sent. */
  public static List<Call> calls() {
    return rows(CALLS).filter(FaultRows::isFilled).map(FaultRows::call).toList();
  }

  /** The forms with a test of their own ({@code *ItsName}), or with none ({@code - why}). */
  public static List<Elsewhere> formsElsewhere() {
    return elsewhere(FORMS);
  }

  /** The calls with a test of their own, or with none; {@code form} is the method. */
  public static List<Elsewhere> callsElsewhere() {
    return elsewhere(CALLS).stream()
        .map(row -> new Elsewhere(row.who(), row.form(), row.address()))
        .toList();
  }

  private static List<Elsewhere> elsewhere(String file) {
    return rows(file)
        .filter(row -> !isFilled(row))
        .map(row -> new Elsewhere(row.get(0), row.get(1), row.get(2)))
        .toList();
  }

  private static boolean isFilled(List<String> row) {
    return Character.isLetter(row.get(0).charAt(0));
  }

  private static Form form(List<String> row) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (String answer : row.get(5).isEmpty() ? new String[0] : row.get(5).split("; *")) {
      int equals = answer.indexOf('=');
      answers.put(answer.substring(0, equals), List.of(answer.substring(equals + 1).split("\\+")));
    }
    return new Form(
        row.get(0),
        row.get(1),
        row.get(2),
        Twice.valueOf(row.get(3).isEmpty() ? "NO" : row.get(3)),
        row.get(4),
        answers);
  }

  private static Call call(List<String> row) {
    String members = row.get(4);
    return new Call(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        members.isEmpty() ? List.of() : List.of(members.split(" ")));
  }

  private static Stream<List<String>> rows(String file) {
    try (InputStream in = FaultRows.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(FaultRows::cells)
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\\|")) {
      cells.add(cell.strip());
    }
    while (cells.size() < 6) {
      cells.add("");
    }
    return cells;
  }
}
