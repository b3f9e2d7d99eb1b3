package org.resguardo.casefile;

/** A piece of SQL: the code of the record of the same case that somebody was merged into. */
final class CountedAs {
  // By the merge itself; or, where both came along from the case in which they were merged, by how
  // they stand.
  private static final String SQL =
      "COALESCE((SELECT m.kept_code FROM party_merge m WHERE m.other_party_id = @.party_id"
          + " AND m.undone_at IS NULL LIMIT 1), (SELECT MIN(k.code) FROM party_standing s"
          + " JOIN {table} k ON k.case_id = @.case_id AND (k.id = s.counted_unit"
          + " OR k.origin_id = s.counted_unit) WHERE s.role = '{role}' AND s.superseded_at IS NULL"
          + " AND s.unit_id = COALESCE(@.origin_id, @.id) AND s.counted_unit IS NOT NULL))";

  private CountedAs() {}

  /** Null for who counts as itself. {@code alias}: of the row of victim or accused. */
  static String of(String role, String table, String alias) {
    return SQL.replace("{role}", role).replace("{table}", table).replace("@", alias);
  }
}
