package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.resguardo.harness.Deployments;
import org.resguardo.kernel.NotFoundException;

/** The IT administrator alone makes nobody a prosecutor, and sets nobody's password. */
@ExtendWith(ArquillianExtension.class)
class ApprovalServiceIT {
  private static final String PASSWORD = "Resguardo-demo-2026";

  @Inject SignIn door;
  @Inject SessionCheck sessions;
  @Inject Caller caller;
  @Inject UserAdministrationService administration;
  @Inject ApprovalService approvals;
  @Inject PasswordLinks links;

  @Deployment
  static WebArchive house() {
    return Deployments.house();
  }

  @AfterEach
  void nobody() {
    caller.become(null, null);
  }

  @Test
  void a_new_prosecutor_waits_for_the_head_who_alone_gets_the_link() {
    as("ti");
    assertThat(administration.add(entry("fiscal9.sanjose", "prosecutor", "SANJOSE"))).isEmpty();
    assertThat(administration.view("fiscal9.sanjose").enabled()).isFalse();

    as("jefatura.liberia");
    assertThat(waitingFor("fiscal9.sanjose")).isEmpty();

    as("jefatura.sanjose");
    long id = waitingFor("fiscal9.sanjose").orElseThrow().id();
    String token = approvals.decide(id, true).orElseThrow();

    var password = new PasswordEntry();
    password.setWanted("un caballo en la colina");
    password.setRepeated("un caballo en la colina");
    assertThat(links.owner(token)).isEqualTo("fiscal9.sanjose");
    links.use(token, password, "192.0.2.1");
    assertThatThrownBy(() -> links.owner(token)).isInstanceOf(NotFoundException.class);
    assertThat(
            door.open(
                    "fiscal9.sanjose",
                    "un caballo en la colina",
                    null,
                    SessionKind.API,
                    "192.0.2.1")
                .opened())
        .isPresent();
  }

  @Test
  void a_head_of_another_office_cannot_decide() {
    as("ti");
    administration.add(entry("fiscal8.sanjose", "prosecutor", "SANJOSE"));
    as("jefatura.sanjose");
    long id = waitingFor("fiscal8.sanjose").orElseThrow().id();
    as("jefatura.liberia");
    assertThatThrownBy(() -> approvals.decide(id, true)).isInstanceOf(NotFoundException.class);
    as("jefatura.sanjose");
    assertThat(approvals.decide(id, false)).isEmpty();
    assertThatThrownBy(() -> approvals.decide(id, true)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void an_account_that_reaches_nothing_personal_is_made_at_once() {
    as("ti");
    assertThat(administration.add(entry("estadistica9", "statistician", null))).isPresent();
    assertThat(administration.view("estadistica9").enabled()).isTrue();
  }

  @Test
  void the_administrator_making_itself_a_prosecutor_waits_for_the_head() {
    as("ti");
    var wanted = new RoleEntry();
    wanted.setRoleCode("prosecutor");
    wanted.setOfficeCode("SANJOSE");
    wanted.setReason("curiosity");
    administration.move("ti", wanted);
    assertThat(administration.view("ti").roleCode()).isEqualTo("it_administrator");
    as("jefatura.sanjose");
    approvals.decide(waitingFor("ti").orElseThrow().id(), false);
  }

  private Optional<ApprovalView> waitingFor(String username) {
    List<ApprovalView> waiting = approvals.waiting();
    return waiting.stream().filter(each -> each.username().equals(username)).findFirst();
  }

  private static NewUserEntry entry(String username, String role, String office) {
    var entry = new NewUserEntry();
    entry.setUsername(username);
    entry.setRoleCode(role);
    entry.setOfficeCode(office);
    entry.setShortName("Licda. Z. Prueba");
    entry.setReason("new post");
    return entry;
  }

  private void as(String username) {
    String token =
        door.open(username, PASSWORD, null, SessionKind.API, "192.0.2.1")
            .opened()
            .orElseThrow()
            .token();
    sessions.admit(token, SessionKind.API, "192.0.2.1");
  }
}
