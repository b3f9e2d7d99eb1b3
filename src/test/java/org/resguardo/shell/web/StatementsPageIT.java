package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.harness.Api;
import org.resguardo.harness.Door;
import org.resguardo.harness.Product;
import org.resguardo.harness.StatementLog;
import org.resguardo.intake.SizedCase;
import org.resguardo.shell.web.PageWalk.Served;

/**
 * What a page asks of the database does not grow with the case: at most six statements, beside the
 * session check and the audit log, for every page of the table of addresses.
 */
class StatementsPageIT {
  private static final int MOST = 6;
  private static final int USUAL = 2;
  private static final int LARGE = 14;

  /**
   * Shown once after a registration, opened by a one-time link, the second half of a sign-in; and
   * what needs a count that may be split, one that was, and a judgment with its sentence.
   */
  private static final Set<String> OUT_OF_REACH =
      Set.of(
          "/cases/{number}/people/elsewhere",
          "/link/{token}",
          "/sign-in/code",
          "/account/provider",
          "/cases/{number}/counts/{id}/split",
          "/cases/{number}/counts/{id}/undo",
          "/cases/{number}/sentences/{code}");

  /** A file of the whole log, read five thousand entries at a time so that memory does not grow. */
  private static final String IN_PARTS = "/audit/log";

  private static final String NOBODY = "nobody";

  private static final Map<String, List<Served>> WALKED = new LinkedHashMap<>();
  private static String usual;
  private static String large;

  @ParameterizedTest
  @MethodSource("accounts")
  void a_page_takes_at_most_six_statements_whatever_the_size_of_the_case(String account) {
    List<Served> served = served(account);
    assertThat(served).isNotEmpty();
    assertThat(served)
        .filteredOn(page -> page.statements().size() > MOST && !page.pattern().equals(IN_PARTS))
        .isEmpty();
  }

  @Test
  void a_large_case_takes_as_many_statements_as_a_small_one() {
    Map<String, Integer> small = new LinkedHashMap<>();
    List<String> grown = new ArrayList<>();
    for (Served page : served("fiscal.sanjose")) {
      if (page.address().contains(usual)) {
        small.merge(page.pattern(), page.statements().size(), Math::max);
      }
    }
    for (Served page : served("fiscal.sanjose")) {
      if (page.address().contains(large)
          && page.statements().size() > small.getOrDefault(page.pattern(), MOST)) {
        grown.add(page.toString());
      }
    }
    assertThat(small).hasSizeGreaterThan(20);
    assertThat(grown).isEmpty();
  }

  /** A new page that no account of this test comes to would not be counted. */
  @Test
  void every_address_is_walked() {
    Set<String> left = new HashSet<>(Routes.patterns());
    left.removeAll(OUT_OF_REACH);
    for (String account : accounts()) {
      served(account).forEach(page -> left.remove(page.pattern()));
    }
    assertThat(left).isEmpty();
  }

  static List<String> accounts() {
    return List.of(
        "fiscal.sanjose",
        "jefatura.sanjose",
        "registro.sanjose",
        "victimas.sanjose",
        "coordinacion",
        "estadistica",
        "auditoria",
        "ti",
        NOBODY);
  }

  private static synchronized List<Served> served(String account) {
    return WALKED.computeIfAbsent(account, StatementsPageIT::walk);
  }

  // Somebody who is due although the case is open: no run comes before the walk is over.
  private static void kept(String number) {
    try (Connection root = Product.get().stores().root();
        Statement statement = root.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO retention_task (case_id, rule_code, record, runs_from, years, started_on,"
              + " due_on, made_at) SELECT id, 'R20', 'VICTIM_IDENTITY', 'CASE_CLOSED', 10,"
              + " '2010-03-01', '2020-03-01', NOW(6) FROM case_file WHERE number = '"
              + number
              + "'");
      statement.executeUpdate(
          "INSERT INTO retention_item (task_id, party_id, code) SELECT t.id, v.party_id, v.code"
              + " FROM retention_task t JOIN victim v ON v.case_id = t.case_id"
              + " JOIN case_file c ON c.id = t.case_id WHERE c.number = '"
              + number
              + "'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Api.as("jefatura.sanjose")
        .post(
            "/cases/" + number + "/holds",
            "{\"order\":\"OF-7\",\"since\":\"2026-11-20\",\"reason\":\"Prueba\"}");
  }

  private static List<Served> walk(String account) {
    if (usual == null) {
      usual = SizedCase.furnished("SIZED-USUAL", USUAL);
      large = SizedCase.furnished("SIZED-LARGE", LARGE);
      kept(usual);
      Api.as("jefatura.sanjose")
          .post(
              "/cases/" + usual + "/transfers",
              "{\"toOffice\":\"LIBERIA\",\"on\":\"2026-11-23\",\"reason\":\"TERRITORY\"}");
      Api.as("fiscal2.sanjose")
          .post(
              "/emergency-accesses",
              "{\"number\":\"%s\",\"reason\":\"La víctima llamó y está en peligro\"}"
                  .formatted(usual));
    }
    List<String> starts = new ArrayList<>(List.of("/", "/sign-in", "/cases", "/approvals"));
    for (String number : List.of(usual, large)) {
      for (String page :
          List.of(
              "",
              "/access",
              "/assign",
              "/close",
              "/reopen",
              "/transfer",
              "/link",
              "/split",
              "/join",
              "/merge",
              "/assistance")) {
        starts.add("/cases/" + number + page);
      }
    }
    starts.addAll(
        List.of(
            "/caseload/bulk",
            "/caseload/sealed",
            "/cases/new",
            "/imports",
            "/hearings/day",
            "/emergency",
            "/assistance",
            "/sign-in/code"));
    try (StatementLog log = StatementLog.of(Product.get().stores())) {
      Door door = account.equals(NOBODY) ? Door.shut() : Door.open(account);
      return new PageWalk(door, log, Set.of(usual, large)).from(starts);
    }
  }
}
