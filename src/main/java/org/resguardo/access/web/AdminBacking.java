package org.resguardo.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.access.UserAdministrationService;
import org.resguardo.access.UserQuery;
import org.resguardo.access.UserRow;

/** The accounts; filters stand in the address. */
@Named
@RequestScoped
public class AdminBacking {
  @Inject UserAdministrationService administration;

  private static final String WAITING = "waiting";

  private List<UserRow> rows;

  @PostConstruct
  void read() {
    String state = asked("enabled");
    boolean waiting = WAITING.equals(state);
    Boolean enabled = state == null || waiting ? null : Boolean.valueOf(state);
    rows =
        administration
            .list(new UserQuery(asked("office"), asked("role"), enabled, asked("q")))
            .stream()
            .filter(row -> !waiting || row.waiting())
            .toList();
  }

  /** What the address asks of this filter; null when nothing. */
  public String asked(String name) {
    String value = Faces.getRequestParameter(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  public List<UserRow> getRows() {
    return rows;
  }
}
