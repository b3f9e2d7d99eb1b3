package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.resguardo.harness.Deployments;
import org.resguardo.kernel.NotPermittedException;

@ExtendWith(ArquillianExtension.class)
class SignInServiceIT {
  private static final String PASSWORD = "Resguardo-demo-2026";
  private static final String USER = "penal.juvenil";
  private static final String FROM = "192.0.2.1";

  @Inject SignIn door;
  @Inject SessionCheck sessions;
  @Inject Caller caller;
  @Inject UserAdministrationService administration;

  @Resource(lookup = "java:app/jdbc/house")
  DataSource house;

  @Deployment
  static WebArchive house() {
    return Deployments.house();
  }

  @AfterEach
  void asBefore() throws Exception {
    change("UPDATE app_user SET enabled = TRUE, failed_tries = 0, locked_until = NULL");
    caller.become(null, null);
  }

  @Test
  void the_right_password_opens_and_the_token_names_the_user() {
    String token = open(PASSWORD).token();
    assertThat(sessions.admit(token, SessionKind.API, FROM)).isTrue();
    assertThat(caller.profile().username()).isEqualTo(USER);
    assertThat(caller.profile().officeCode()).isEqualTo("SANJOSE");
  }

  @Test
  void a_token_of_one_kind_is_worth_nothing_as_the_other() {
    assertThat(sessions.admit(open(PASSWORD).token(), SessionKind.WEB, FROM)).isFalse();
  }

  @Test
  void five_wrong_tries_shut_the_account_even_for_the_right_password_until_the_lock_ends()
      throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(door.open(USER, "wrong " + i, null, SessionKind.API, FROM).opened()).isEmpty();
    }
    assertThat(door.open(USER, PASSWORD, null, SessionKind.API, FROM).opened()).isEmpty();
    assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE action = 'LOCK_OUT'")).isPositive();
    change(
        "UPDATE app_user SET locked_until = '2020-01-01 00:00:00' WHERE username = '" + USER + "'");
    assertThat(door.open(USER, PASSWORD, null, SessionKind.API, FROM).opened()).isPresent();
  }

  @Test
  void a_name_that_is_nobodys_is_refused_alike_and_not_kept() throws Exception {
    long before = count("SELECT COUNT(*) FROM audit_entry WHERE username = '?'");
    assertThat(door.open("nobody.at.all", PASSWORD, null, SessionKind.API, FROM).opened())
        .isEmpty();
    assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE username = '?'"))
        .isEqualTo(before + 1);
    assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE username = 'nobody.at.all'")).isZero();
  }

  @Test
  void a_disabled_user_is_out_at_the_next_request() throws Exception {
    String token = open(PASSWORD).token();
    change("UPDATE app_user SET enabled = FALSE WHERE username = '" + USER + "'");
    assertThat(sessions.admit(token, SessionKind.API, FROM)).isFalse();
    assertThat(door.open(USER, PASSWORD, null, SessionKind.API, FROM).opened()).isEmpty();
  }

  @Test
  void a_token_ends_at_its_hour_and_at_sign_out() throws Exception {
    String token = open(PASSWORD).token();
    change(
        "UPDATE user_session SET expires_at = '2020-01-01 00:00:00' WHERE token_hash = '"
            + SecretToken.sha256(token)
            + "'");
    assertThat(sessions.admit(token, SessionKind.API, FROM)).isFalse();
    String other = open(PASSWORD).token();
    door.close(other, FROM);
    assertThat(sessions.admit(other, SessionKind.API, FROM)).isFalse();
  }

  @Tag("DP-24")
  @Test
  void an_idle_browser_session_ends() throws Exception {
    String token =
        door.open(USER, PASSWORD, null, SessionKind.WEB, FROM).opened().orElseThrow().token();
    assertThat(sessions.admit(token, SessionKind.WEB, FROM)).isTrue();
    change(
        "UPDATE user_session SET seen_at = DATE_SUB(seen_at, INTERVAL 11 MINUTE) WHERE token_hash"
            + " = '"
            + SecretToken.sha256(token)
            + "'");
    assertThat(sessions.admit(token, SessionKind.WEB, FROM)).isFalse();
  }

  @Test
  void no_token_stands_in_the_database() throws Exception {
    String token = open(PASSWORD).token();
    assertThat(count("SELECT COUNT(*) FROM user_session WHERE token_hash = '" + token + "'"))
        .isZero();
  }

  @Test
  void the_entry_of_a_refusal_outlives_the_rollback_of_what_was_refused() throws Exception {
    sessions.admit(open(PASSWORD).token(), SessionKind.API, FROM);
    String refused =
        "SELECT COUNT(*) FROM audit_entry WHERE outcome = 'DENIED' AND action = 'MANAGE_USERS'"
            + " AND username = '"
            + USER
            + "'";
    long before = count(refused);
    assertThatThrownBy(() -> administration.disable("ti", "curiosity"))
        .isInstanceOf(NotPermittedException.class);
    assertThat(count(refused)).isEqualTo(before + 1);
    assertThat(count("SELECT COUNT(*) FROM app_user WHERE username = 'ti' AND enabled")).isOne();
  }

  private SignIn.Opened open(String password) {
    return door.open(USER, password, null, SessionKind.API, FROM).opened().orElseThrow();
  }

  private void change(String sql) throws Exception {
    try (Connection connection = house.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }

  private long count(String sql) throws Exception {
    try (Connection connection = house.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
