package org.resguardo.access;

import jakarta.persistence.Query;

/** Parameters of plain SQL, filled in order. */
final class Bound {
  private Bound() {}

  static Query bind(Query query, Object... parameters) {
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
