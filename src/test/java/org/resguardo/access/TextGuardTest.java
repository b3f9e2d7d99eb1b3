package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.kernel.NameChoice;
import org.resguardo.kernel.NameGuard;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;

class TextGuardTest {
  private static final String TEXT = "Ayer Zulema habló.";

  private final TextGuard guard = new TextGuard();

  @BeforeEach
  void furnish() {
    guard.guard =
        (caseId, text) ->
            text.contains("Zulema")
                ? List.of(
                    new NameGuard.Mention(
                        "V-7K2Q", text.indexOf("Zulema"), text.indexOf("Zulema") + 6))
                : List.of();
    guard.choice = new NameChoice();
    guard.caller = new Caller();
    guard.deeds = new Deeds();
    become(Map.of());
    guard.deeds.begin(Permission.RECORD_HEARING);
  }

  @Test
  void a_name_comes_back_as_a_warning_at_its_field_with_the_code() {
    assertThatThrownBy(() -> guard.settle(1, "note", TEXT))
        .isInstanceOfSatisfying(
            RuleException.class,
            refused -> {
              assertThat(refused.problems().get(0).field()).isEqualTo("note");
              assertThat(refused.problems().get(0).arguments()).containsExactly("V-7K2Q");
            });
    assertThat(guard.choice.isFlagged("note")).isTrue();
    assertThat(guard.choice.isFlagged("summary")).isFalse();
  }

  @Test
  void the_chosen_code_stands_in_its_place() {
    guard.choice.choose(true, null);
    assertThat(guard.settle(1, "note", TEXT)).isEqualTo("Ayer V-7K2Q habló.");
    assertThat(guard.deeds.current().detail()).containsEntry("nameReplaced.note", "V-7K2Q");
  }

  @Test
  void a_name_stays_only_with_a_reason_that_the_log_keeps() {
    guard.choice.choose(false, "Cita textual de la denuncia");
    assertThat(guard.settle(1, "note", TEXT)).isEqualTo(TEXT);
    assertThat(guard.deeds.current().reason()).isEqualTo("Cita textual de la denuncia");
    assertThat(guard.deeds.current().detail()).containsEntry("nameKept.note", "V-7K2Q");
  }

  @Test
  void a_blank_reason_is_none_and_other_texts_pass() {
    guard.choice.choose(false, "  ");
    assertThatThrownBy(() -> guard.settle(1, "note", TEXT)).isInstanceOf(RuleException.class);
    assertThat(guard.settle(1, "note", "V-7K2Q habló")).isEqualTo("V-7K2Q habló");
    assertThat(guard.settle(1, "note", null)).isNull();
  }

  @Test
  void an_import_is_not_asked_row_by_row() {
    become(Map.of(Permission.BRING_IN, Scope.ALL));
    assertThat(guard.settle(1, "note", TEXT)).isEqualTo(TEXT);
  }

  private void become(Map<Permission, Scope> permissions) {
    guard.caller.become(
        new Caller.Profile(
            1, "x", "prosecutor", "SANJOSE", "es", null, false, 1L, List.of(), permissions),
        "127.0.0.1");
  }
}
