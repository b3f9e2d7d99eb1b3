package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.resguardo.harness.Deployments;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/** The rule is written twice, for one case and for a list: on random ties the two must agree. */
@ExtendWith(ArquillianExtension.class)
class CaseReachRepositoryIT {
  private static final int CASES = 60;
  private static final int YEAR = 2091;
  private static final List<String> OFFICES = List.of("SANJOSE", "LIBERIA", "JACO");
  private static final List<String> KINDS =
      List.of("OWNER", "TEAM", "SUBSTITUTE", "GRANT", "ORDER", "EXCLUDED");

  @Inject CaseGateRepository gate;
  @Resource UserTransaction transaction;

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  private final Random random = new Random(418);

  @Deployment
  static WebArchive house() {
    return Deployments.house();
  }

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
  }

  @AfterEach
  void leaveNothing() throws Exception {
    transaction.rollback();
  }

  @Test
  void a_list_shows_exactly_the_cases_that_would_be_admitted_one_by_one() {
    List<Long> users = ids("SELECT id FROM app_user ORDER BY id LIMIT 6");
    List<Long> cases = new ArrayList<>();
    for (int i = 1; i <= CASES; i++) {
      cases.add(addCase(i));
    }
    for (int i = 0; i < CASES * 4; i++) {
      addTie(pick(cases), pick(users));
    }
    for (long user : users) {
      for (Scope scope : Scope.values()) {
        for (List<Long> standsInFor : List.of(List.<Long>of(), List.of(pick(users)))) {
          for (boolean enters : List.of(false, true)) {
            Caller.Profile who = profile(user, scope, standsInFor, enters);
            compare(Permission.READ_CASE, who, scope, cases);
            compare(Permission.ASSIGN_SEALED, who, scope, cases);
          }
        }
      }
    }
  }

  private void compare(Permission asked, Caller.Profile who, Scope scope, List<Long> cases) {
    Instant now = Instant.now();
    Set<Long> oneByOne = new TreeSet<>();
    for (long id : cases) {
      if (gate.findById(id, who, now).orElseThrow().allows(asked)) {
        oneByOne.add(id);
      }
    }
    RowFilter filter = gate.filter(asked, scope, who, now);
    Query query =
        entities.createNativeQuery(
            "SELECT c.id FROM case_file c WHERE c.registered_on = '2091-01-01' AND "
                + filter.condition());
    for (int i = 0; i < filter.parameters().size(); i++) {
      query.setParameter(i + 1, filter.parameters().get(i));
    }
    Set<Long> listed = new TreeSet<>();
    query.getResultList().forEach(id -> listed.add(((Number) id).longValue()));
    assertThat(listed)
        .as(asked + " " + who.userId() + " " + scope + " " + who.standsInFor())
        .isEqualTo(oneByOne);
  }

  private Caller.Profile profile(long user, Scope scope, List<Long> standsInFor, boolean enters) {
    Map<Permission, Scope> held =
        new EnumMap<>(Map.of(Permission.READ_CASE, scope, Permission.ASSIGN_SEALED, scope));
    if (enters) {
      held.put(Permission.ENTER_SEALED, Scope.ALL);
    }
    return new Caller.Profile(
        user, "somebody", "prosecutor", pick(OFFICES), null, null, true, null, standsInFor, held);
  }

  private long addCase(int running) {
    String number = CaseNumber.of(YEAR, running).value();
    entities
        .createNativeQuery(
            "INSERT INTO case_file (version, number, country, office_code, confidentiality,"
                + " priority, registered_on, registered_at, registered_by, status, stage_code,"
                + " need_code, trafficking, csec) SELECT 1, ?, 'CR', ?, 'USUAL', 'USUAL',"
                + " '2091-01-01', '2091-01-01 00:00:00', 0, 'ACTIVE', MIN(code), 'X', TRUE, FALSE"
                + " FROM stage")
        .setParameter(1, number)
        .setParameter(2, pick(OFFICES))
        .executeUpdate();
    long id = ids("SELECT id FROM case_file WHERE number = '" + number + "'").get(0);
    if (running % 2 == 0) {
      seal(id, pick(List.of("ACTIVE", "CLOSED", "CLOSED", "CLOSED")));
    }
    return id;
  }

  // Nobody, one or two accused; of age long ago, not yet, or nobody knows when.
  private void seal(long id, String status) {
    entities
        .createNativeQuery(
            "UPDATE case_file SET sealed = TRUE, procedure_code = 'JUVENILE', status = ?"
                + " WHERE id = ?")
        .setParameter(1, status)
        .setParameter(2, id)
        .executeUpdate();
    for (int i = random.nextInt(3); i > 0; i--) {
      String code = "#R" + i;
      entities
          .createNativeQuery(
              "INSERT INTO accused (version, case_id, party_id, code, known, stage_code,"
                  + " registered_at, registered_by) SELECT 1, ?, ?, ?, TRUE, MIN(code),"
                  + " '2020-01-01 00:00:00', 0 FROM stage")
          .setParameter(1, id)
          .setParameter(2, code + id)
          .setParameter(3, code)
          .executeUpdate();
      String month = pick(Arrays.asList("2018-03-01", "2018-03-01", "2040-03-01", null));
      if (month != null) {
        entities
            .createNativeQuery(
                "INSERT INTO accused_majority (accused_id, case_id, month_on, asked_at) SELECT id,"
                    + " case_id, ?, '2020-01-01 00:00:00' FROM accused WHERE case_id = ?"
                    + " AND code = ?")
            .setParameter(1, month)
            .setParameter(2, id)
            .setParameter(3, code)
            .executeUpdate();
      }
    }
  }

  // Some ties have ended, some end in the future, some ended by their own date.
  private void addTie(long caseId, long userId) {
    int life = random.nextInt(5);
    entities
        .createNativeQuery(
            "INSERT INTO case_assignment (case_id, user_id, kind, from_at, until_at, ended_at)"
                + " VALUES (?, ?, ?, '2020-01-01 00:00:00', ?, ?)")
        .setParameter(1, caseId)
        .setParameter(2, userId)
        .setParameter(3, pick(KINDS))
        .setParameter(
            4, life == 1 ? "2020-02-01 00:00:00" : life == 2 ? "2999-01-01 00:00:00" : null)
        .setParameter(5, life == 3 ? "2020-03-01 00:00:00" : null)
        .executeUpdate();
  }

  private List<Long> ids(String sql) {
    List<Long> ids = new ArrayList<>();
    entities
        .createNativeQuery(sql)
        .getResultList()
        .forEach(id -> ids.add(((Number) id).longValue()));
    return ids;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
