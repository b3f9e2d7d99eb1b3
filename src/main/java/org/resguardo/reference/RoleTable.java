package org.resguardo.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who may do what in this country: the table of the house, and where the pack says otherwise the
 * row of the pack. {@code house} and {@code held}: the scope of each right.
 */
record RoleTable(Map<RoleTable.Right, String> house, Map<RoleTable.Right, String> held) {
  /** The scope in a row of a pack that takes the right away. */
  static final String NONE = "NONE";

  record Right(String role, String permission) {
    static Right of(CsvFile.Row row) {
      return new Right(row.get("role"), row.get("permission"));
    }
  }

  static RoleTable of(Pack pack) {
    Map<Right, String> house = new LinkedHashMap<>();
    pack.permissions().rows().forEach(row -> house.put(Right.of(row), row.get("scope")));
    Map<Right, String> held = new LinkedHashMap<>(house);
    for (CsvFile.Row row : pack.rows(PackFile.ROLE_PERMISSION)) {
      if (NONE.equals(row.get("scope"))) {
        held.remove(Right.of(row));
      } else {
        held.put(Right.of(row), row.get("scope"));
      }
    }
    return new RoleTable(house, held);
  }

  /** Whether the house lets anybody of the role read a case. */
  boolean readsCases(String role) {
    return house.containsKey(new Right(role, "READ_CASE"));
  }

  boolean isHeldByAnybody(Map<Right, String> table, String permission) {
    return table.keySet().stream().anyMatch(right -> right.permission().equals(permission));
  }
}
