package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.access.AccessAnswers.Answer;

/** Every role at every address, over the network, held against the table of who may do what. */
class AccessMatrixIT {
  private static final int AT_LEAST = 100;

  @ParameterizedTest
  @MethodSource("accounts")
  void each_role_gets_the_answers_of_the_table(String account) {
    List<Answer> answers = AccessAnswers.of(account);
    assertThat(answers).hasSizeGreaterThan(AT_LEAST);
    assertThat(answers.stream().filter(Answer::differs)).as("what %s got", account).isEmpty();
  }

  /**
   * Out of reach must look like not there; the coordinator reaches every office, the central
   * authority the requests of every office, the auditor the log of every case, the data-protection
   * officer the orders to keep.
   */
  @ParameterizedTest
  @MethodSource("accounts")
  void a_foreign_case_is_answered_like_one_that_does_not_exist(String account) {
    Map<String, Integer> missing =
        AccessAnswers.of(account).stream()
            .filter(answer -> answer.which().equals("missing"))
            .collect(Collectors.toMap(Answer::address, Answer::status));
    assertThat(missing).isNotEmpty();
    assertThat(AccessAnswers.of(account))
        .filteredOn(answer -> answer.which().equals("foreign"))
        .filteredOn(answer -> !account.equals("coordinacion"))
        .filteredOn(
            answer -> !account.equals("cooperacion") || !answer.address().contains("/assistance"))
        .filteredOn(answer -> !account.equals("auditoria") || !answer.address().contains("extract"))
        .filteredOn(
            answer -> !account.equals("proteccion.datos") || !answer.address().contains("/holds"))
        .filteredOn(answer -> missing.containsKey(answer.address()))
        .allMatch(answer -> missing.get(answer.address()) == answer.status());
  }

  /** A prosecutor of the same office, and one of a third, reach the case as little as Liberia's. */
  @ParameterizedTest
  @ValueSource(strings = {"fiscal2.sanjose", "fiscal.jaco"})
  void who_is_not_assigned_is_answered_as_for_a_foreign_case(String account) {
    List<Answer> answers = AccessAnswers.ofColleague(account, "fiscal.sanjose");
    assertThat(answers).hasSizeGreaterThan(AT_LEAST);
    assertThat(answers.stream().filter(Answer::differs)).as("what %s got", account).isEmpty();
  }

  @Tag("DP-11")
  @Test
  void the_administrator_of_systems_runs_the_house_and_reads_no_case() {
    List<Answer> answers = AccessAnswers.of("ti");
    assertThat(answers)
        .filteredOn(answer -> answer.address().contains("{number}"))
        .hasSizeGreaterThan(AT_LEAST)
        .allMatch(answer -> answer.status() == 403 || answer.status() == 404);
    assertThat(answers)
        .filteredOn(answer -> answer.address().matches("/(cases|people|audit|hearings)[/a-z]*"))
        .hasSizeGreaterThan(5)
        .allMatch(answer -> answer.status() == 403);
    assertThat(answers)
        .filteredOn(answer -> answer.address().matches("/admin(/pack|/roles|/users/new)?"))
        .isNotEmpty()
        .allMatch(answer -> answer.status() == 200);
  }

  static List<String> accounts() {
    return AccessAnswers.accounts();
  }
}
