package org.resguardo.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the migrations that each store has seen with those this application was built with. */
@ApplicationScoped
public class SchemaCheck {
  @Inject private SchemaRepository repository;
  private volatile Map<String, Set<String>> builtIn = Map.of();

  /** Whether both stores answer and are at the version of this application. */
  public boolean ready() {
    try {
      return repository.houseScripts().equals(builtIn.get("case"))
          && repository.vaultScripts().equals(builtIn.get("vault"));
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * Ends the start of the application when a store is at another version.
   *
   * @throws IllegalStateException with the migrations that differ
   */
  void demandSameVersions(ServletContext context) {
    builtIn = Map.of("case", scripts(context, "case"), "vault", scripts(context, "vault"));
    try {
      demand("case", repository.houseScripts());
      demand("vault", repository.vaultScripts());
    } catch (SQLException e) {
      throw new IllegalStateException("A store does not answer or was never migrated.", e);
    }
  }

  private void demand(String store, Set<String> seen) {
    if (!builtIn.get(store).equals(seen)) {
      throw new IllegalStateException(
          "The "
              + store
              + " schema is at another version: built with "
              + builtIn.get(store)
              + ", found "
              + seen
              + ". Run the launcher's migrate command of this distribution.");
    }
  }

  private static Set<String> scripts(ServletContext context, String store) {
    String folder = "/WEB-INF/sql/migration/" + store + "/";
    Set<String> paths = context.getResourcePaths(folder);
    Set<String> names = new TreeSet<>();
    if (paths != null) {
      paths.stream()
          .map(path -> path.substring(folder.length()))
          .filter(name -> name.startsWith("V") && name.endsWith(".sql"))
          .forEach(names::add);
    }
    return names;
  }
}
