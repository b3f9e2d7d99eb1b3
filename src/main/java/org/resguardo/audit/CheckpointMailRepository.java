package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.resguardo.kernel.Columns;

/** On which days (UTC) a checkpoint was mailed, and which. */
@ApplicationScoped
class CheckpointMailRepository extends Columns {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  boolean wasSent(LocalDate day) {
    return !entities
        .createNativeQuery("SELECT tree_size FROM audit_checkpoint_mail WHERE mailed_on = ?")
        .setParameter(1, day)
        .getResultList()
        .isEmpty();
  }

  /** Of two instances that mail at once the second meets the key. */
  void add(LocalDate day, long size, Instant at) {
    entities
        .createNativeQuery(
            "INSERT INTO audit_checkpoint_mail (mailed_on, tree_size, mailed_at) VALUES (?, ?, ?)")
        .setParameter(1, day)
        .setParameter(2, size)
        .setParameter(3, utc(at))
        .executeUpdate();
  }
}
