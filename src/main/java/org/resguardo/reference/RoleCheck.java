package org.resguardo.reference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;
import org.resguardo.reference.RoleTable.Right;

/**
 * What a country may change in the table of rights: whom its law lets do what. It may not let in
 * who runs the machines or checks the log, and may not leave a duty to nobody.
 */
final class RoleCheck {
  private static final List<String> SCOPES =
      Stream.concat(
              Stream.of(RoleTable.NONE), Arrays.stream(Scope.values()).map(scope -> scope.name()))
          .toList();

  private final RoleTable table;
  private final PackProblems problems;

  private RoleCheck(RoleTable table, PackProblems problems) {
    this.table = table;
    this.problems = problems;
  }

  static void check(Pack pack, PackProblems problems) {
    RoleCheck check = new RoleCheck(RoleTable.of(pack), problems);
    Set<Right> seen = new HashSet<>();
    for (CsvFile.Row row : pack.rows(PackFile.ROLE_PERMISSION)) {
      if (!seen.add(Right.of(row))) {
        problems.at(row, "permission", quoted(row) + " is a duplicate for the role");
      }
      check.row(row);
    }
  }

  private void row(CsvFile.Row row) {
    String permission = row.get("permission");
    String scope = row.get("scope");
    String before = table.house().getOrDefault(Right.of(row), RoleTable.NONE);
    if (Arrays.stream(Permission.values()).noneMatch(each -> each.name().equals(permission))) {
      problems.at(row, "permission", quoted(row) + " is not known");
    } else if (!SCOPES.contains(scope)) {
      problems.at(row, "scope", "\"" + scope + "\" is not known");
    } else if (scope.equals(before)) {
      problems.at(row, "scope", "\"" + scope + "\" is what the house says already");
    } else if (wider(before, scope) && !table.readsCases(row.get("role"))) {
      problems.at(row, "role", "a role that reads no case can be given no more rights");
    } else if (!table.isHeldByAnybody(table.house(), permission)) {
      problems.at(row, "permission", quoted(row) + " belongs to no role");
    } else if (!table.isHeldByAnybody(table.held(), permission)) {
      problems.at(row, "permission", "nobody would hold " + quoted(row));
    } else if (permission.equals(Permission.SIGNED_IN.name())) {
      problems.at(row, "permission", quoted(row) + " cannot be changed");
    }
  }

  private static boolean wider(String before, String after) {
    return SCOPES.indexOf(after) > SCOPES.indexOf(before);
  }

  private static String quoted(CsvFile.Row row) {
    return "\"" + row.get("permission") + "\"";
  }
}
