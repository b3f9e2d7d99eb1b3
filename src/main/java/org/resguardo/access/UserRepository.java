package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.kernel.Columns;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/** Accounts and the permission matrix. */
@ApplicationScoped
class UserRepository {
  @PersistenceContext(unitName = "house")
  EntityManager entities;

  Map<String, Map<Permission, Scope>> rolePermissions() {
    Map<String, Map<Permission, Scope>> matrix = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery("SELECT role_code, permission, scope FROM role_permission")
            .getResultList()) {
      Object[] columns = (Object[]) row;
      matrix
          .computeIfAbsent((String) columns[0], role -> new EnumMap<>(Permission.class))
          .put(Permission.valueOf((String) columns[1]), Scope.valueOf((String) columns[2]));
    }
    return matrix;
  }

  void add(User user) {
    entities.persist(user);
    entities.flush();
  }

  User get(long id) {
    return entities.find(User.class, id);
  }

  Optional<User> findByUsername(String username) {
    return entities
        .createQuery("SELECT u FROM User u WHERE u.username = :username", User.class)
        .setParameter("username", username)
        .getResultList()
        .stream()
        .findFirst();
  }

  List<User> listIn(java.util.Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("SELECT u FROM User u WHERE u.id IN :ids", User.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** By user name; the text is looked for as it stands, wildcards included. */
  List<User> list(UserQuery query) {
    Map<String, Object> values = new HashMap<>();
    var where = new StringBuilder("1 = 1");
    add(where, values, " AND u.officeCode = :office", "office", query.office());
    add(where, values, " AND u.roleCode = :role", "role", query.role());
    add(where, values, " AND u.enabled = :enabled", "enabled", query.enabled());
    String text =
        query.text() == null ? null : "%" + query.text().replaceAll("[%_\\\\]", "\\\\$0") + "%";
    add(where, values, " AND (u.username LIKE :text OR u.shortName LIKE :text)", "text", text);
    var typed =
        entities.createQuery(
            "SELECT u FROM User u WHERE " + where + " ORDER BY u.username", User.class);
    values.forEach(typed::setParameter);
    return typed.setMaxResults(500).getResultList();
  }

  private static void add(
      StringBuilder where,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    if (value != null && !value.toString().isBlank()) {
      where.append(condition);
      values.put(name, value);
    }
  }

  boolean hasEnabled(String role) {
    return !entities
        .createQuery(
            "SELECT u.id FROM User u WHERE u.roleCode = :role AND u.enabled = TRUE", Long.class)
        .setParameter("role", role)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** How many accounts there are, and how many of them are a demo's. */
  long[] count() {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "SELECT COUNT(*), COALESCE(SUM(CASE WHEN demo THEN 1 ELSE 0 END), 0) FROM app_user")
                .getSingleResult();
    return new long[] {Columns.number(row[0]), Columns.number(row[1])};
  }
}
