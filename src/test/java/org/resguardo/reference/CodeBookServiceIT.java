package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.resguardo.harness.Deployments;

@ExtendWith(ArquillianExtension.class)
class CodeBookServiceIT {
  private static final Locale ES = Locale.forLanguageTag("es");

  @Inject private CodeBook book;

  @Deployment
  static WebArchive house() {
    return Deployments.house();
  }

  @Test
  void the_pack_that_the_launcher_loaded_is_in_memory() {
    LocalDate on = LocalDate.of(2026, 5, 1);
    assertThat(book.procedures().firstStage(Procedures.ORDINARY)).isEqualTo("CR-10");
    assertThat(book.office("JACO").provinceCode()).isEqualTo("6");
    assertThat(book.title("office", "JACO", ES)).isEqualTo("Fiscalía de Jacó (Garabito)");
    assertThat(book.title("decision_kind", "D08", ES)).isEqualTo("Auto de apertura a juicio");
    assertThat(book.title("sex", "F", Locale.ENGLISH)).isEqualTo("Female");
    assertThat(book.offences("172", on, ES)).extracting(Offence::code).contains("CP172");
    assertThat(book.decisionKind("D08").expectedIn("CR-30")).isTrue();
    assertThat(book.decisionKinds(on)).hasSizeGreaterThan(30);
    assertThat(book.setting("threshold.public")).isEqualTo("10");
    assertThat(book.exists("court", "SALA3", on)).isTrue();
    assertThat(book.children("division", "5", on, ES)).hasSize(11);
  }

  @Test
  void a_code_that_no_pack_has_is_refused_where_one_must_be() {
    assertThatIllegalArgumentException().isThrownBy(() -> book.stage("XX-1"));
  }
}
