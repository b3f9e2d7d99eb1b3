package org.resguardo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.person.OpenedFixture.NUMBER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.resguardo.access.Caller;
import org.resguardo.access.RolePermissions;
import org.resguardo.harness.Deployments;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.NotPermittedException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.RuleException;

/** An identity is laid open after it is on record that it will be, and never otherwise. */
@ExtendWith(ArquillianExtension.class)
class PersonServiceIT {
  private static final String OPENED = "OPEN_IDENTITY DONE";
  private static final String REFUSED = "OPEN_IDENTITY DENIED";
  private static final String REASON = "INTERVIEW";

  @Inject RolePermissions permissions;
  @Inject Caller caller;
  @Inject PersonService persons;
  @Inject PartyRepository parties;
  @Inject UpkeepSchedule upkeep;
  @Resource UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/vault")
  DataSource vault;

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  private OpenedFixture story;
  private long caseId;
  private PartyId party;

  @Deployment
  static WebArchive house() {
    return Deployments.house();
  }

  @BeforeEach
  void enter() throws Exception {
    story = new OpenedFixture(entities);
    transaction.begin();
    caseId = story.write();
    transaction.commit();
    party = PartyId.random();
    as("fiscal.sanjose", "prosecutor", "SANJOSE");
    persons.enter(caseId, party, PartyKind.VICTIM, child());
    persons.claim(caseId, party);
  }

  @AfterEach
  void leaveNothing() throws Exception {
    caller.become(null, null);
    transaction.begin();
    parties.find(party).ifPresent(parties::remove);
    transaction.commit();
    transaction.begin();
    story.remove(caseId);
    transaction.commit();
  }

  @Test
  void the_entry_outlives_the_rollback_of_whoever_opened() throws Exception {
    transaction.begin();
    OpenedIdentity opened = persons.open(NUMBER, party, REASON, null);
    transaction.rollback();
    assertThat(opened.names().given()).isEqualTo("Zulema");
    assertThat(story.entries(caseId)).containsOnlyOnce(OPENED);
  }

  @Test
  void a_vault_that_fails_after_the_entry_gives_nothing_and_the_entry_stands() throws Exception {
    vault("UPDATE identity_field SET content = REVERSE(content) WHERE party_id = ?");
    assertThatThrownBy(() -> persons.open(NUMBER, party, REASON, null))
        .hasStackTraceContaining(SealBrokenException.class.getSimpleName());
    assertThat(story.entries(caseId)).containsOnlyOnce(OPENED);
  }

  /** The log's column is shorter than this user's name: the entry cannot be written. */
  @Test
  void a_log_that_fails_gives_nothing_and_the_vault_is_not_read() throws Exception {
    as("fiscal.sanjose" + "x".repeat(100), "prosecutor", "SANJOSE");
    List<String> before = vaultEntries();
    OpenedIdentity[] got = new OpenedIdentity[1];
    assertThatThrownBy(() -> got[0] = persons.open(NUMBER, party, REASON, null))
        .isInstanceOf(RuntimeException.class);
    assertThat(got[0]).isNull();
    assertThat(vaultEntries()).isEqualTo(before);
    assertThat(story.entries(caseId)).doesNotContain(OPENED);
  }

  @Test
  void a_colleague_without_the_case_is_refused_and_that_leaves_an_entry() throws Exception {
    as("fiscal2.sanjose", "prosecutor", "SANJOSE");
    assertThatThrownBy(() -> persons.open(NUMBER, party, REASON, null))
        .isInstanceOf(NotFoundException.class);
    assertThat(story.entries(caseId)).containsOnlyOnce(REFUSED).doesNotContain(OPENED);
  }

  @Test
  void a_role_that_opens_nothing_is_refused_and_that_leaves_an_entry() throws Exception {
    as("registro.sanjose", "registry_clerk", "SANJOSE");
    String denied =
        "SELECT COUNT(*) FROM audit_entry WHERE action = 'OPEN_IDENTITY' AND outcome = 'DENIED'"
            + " AND username = 'registro.sanjose'";
    long before = ((Number) story.one(denied)).longValue();
    assertThatThrownBy(() -> persons.open(NUMBER, party, REASON, null))
        .isInstanceOf(NotPermittedException.class);
    assertThat(((Number) story.one(denied)).longValue()).isEqualTo(before + 1);
  }

  @Test
  void without_a_known_reason_nothing_is_opened() throws Exception {
    assertThatThrownBy(() -> persons.open(NUMBER, party, "CURIOSITY", null))
        .isInstanceOf(RuleException.class);
    assertThat(story.entries(caseId)).doesNotContain(OPENED);
  }

  /**
   * Cut off between the case's commit and the claim: the case has the child, so the vault keeps it.
   */
  @Test
  void upkeep_claims_who_stands_in_a_case_and_removes_who_stands_in_none() throws Exception {
    PartyId nowhere = PartyId.random();
    persons.enter(caseId, nowhere, PartyKind.VICTIM, child());
    transaction.begin();
    story.victim(caseId, party);
    transaction.commit();
    vault("UPDATE party SET claimed = FALSE WHERE party_id = ?");
    age(party);
    age(nowhere);
    caller.become(null, null);
    upkeep.run();
    as("fiscal.sanjose", "prosecutor", "SANJOSE");
    assertThat(persons.open(NUMBER, party, REASON, null).names().given()).isEqualTo("Zulema");
    assertThatThrownBy(() -> persons.open(NUMBER, nowhere, REASON, null))
        .isInstanceOf(NotFoundException.class);
  }

  private static IdentityEntry child() {
    IdentityEntry identity = new IdentityEntry();
    identity.setGiven("Zulema");
    identity.setFamily1("Prueba");
    return identity;
  }

  private void as(String user, String role, String office) throws Exception {
    Number id =
        (Number)
            story.one(
                "SELECT COALESCE(MAX(id), 0) FROM app_user WHERE username = ?",
                user.replaceAll("x{100}$", ""));
    caller.become(
        new Caller.Profile(
            id.longValue(),
            user,
            role,
            office,
            "es",
            null,
            false,
            null,
            List.of(),
            permissions.of(role)),
        "192.0.2.1");
  }

  private void age(PartyId old) throws SQLException {
    vault(
        "UPDATE party SET created_at = created_at - INTERVAL 1 HOUR WHERE party_id = ?",
        old.value());
  }

  private void vault(String sql) throws SQLException {
    vault(sql, party.value());
  }

  private void vault(String sql, String id) throws SQLException {
    try (Connection connection = vault.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      statement.executeUpdate();
    }
  }

  private List<String> vaultEntries() throws SQLException {
    List<String> entries = new ArrayList<>();
    try (Connection connection = vault.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT id FROM vault_entry WHERE party_id = ?")) {
      statement.setString(1, party.value());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(rows.getString(1));
        }
      }
    }
    return entries;
  }
}
