package org.resguardo.proceeding;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.resguardo.access.Caller;
import org.resguardo.access.RolePermissions;
import org.resguardo.harness.Deployments;

/** Each test asks as the prosecutor of a case of its own, in a transaction that leaves nothing. */
@ExtendWith(ArquillianExtension.class)
abstract class OwnCaseFixture {
  @Inject RolePermissions permissions;
  @Inject Caller caller;
  @Resource UserTransaction transaction;

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  ProceedingFixture story;

  @Deployment
  static WebArchive house() {
    return Deployments.house();
  }

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
    story = new ProceedingFixture(entities);
    long prosecutor = story.write();
    caller.become(
        new Caller.Profile(
            prosecutor,
            "fiscal.prueba",
            "prosecutor",
            "SANJOSE",
            "es",
            null,
            false,
            null,
            List.of(),
            permissions.of("prosecutor")),
        "192.0.2.1");
  }

  @AfterEach
  void leaveNothing() throws Exception {
    transaction.rollback();
    caller.become(null, null);
  }
}
