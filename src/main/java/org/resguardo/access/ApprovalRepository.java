package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Changes of accounts that wait for a second person. */
@ApplicationScoped
class ApprovalRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  void add(Approval approval) {
    entities.persist(approval);
  }

  Approval get(long id) {
    return entities.find(Approval.class, id);
  }

  /** Undecided ones, oldest first. */
  List<Approval> listOpen() {
    return entities
        .createQuery(
            "SELECT a FROM Approval a WHERE a.decidedAt IS NULL ORDER BY a.id", Approval.class)
        .setMaxResults(500)
        .getResultList();
  }
}
