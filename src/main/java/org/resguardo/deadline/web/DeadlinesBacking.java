package org.resguardo.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.resguardo.access.Caller;
import org.resguardo.deadline.DeadlineList;
import org.resguardo.deadline.DeadlineQuery;
import org.resguardo.deadline.DeadlineService;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/** The work list. Filters, order and whose cases stand in its address. */
@Named
@RequestScoped
public class DeadlinesBacking {
  private static final Map<String, List<String>> CHOICES = new LinkedHashMap<>();

  static {
    CHOICES.put("stake", List.of("RELEASE", "EXTINCTION", "RIGHT_LOST", "DISCIPLINARY", "NONE"));
    CHOICES.put("duty", List.of("OFFICE", "LIMIT", "COURT"));
    CHOICES.put("kind", List.of("RULE", "TASK", "DIRECTION"));
    CHOICES.put(
        "flag", List.of(DeadlineQuery.WARNED, DeadlineQuery.UNCONFIRMED, DeadlineQuery.ORDERED));
  }

  @Inject private DeadlineService deadlines;
  @Inject private Caller caller;

  private DeadlineList list;

  public DeadlineList getList() {
    if (list == null) {
      list =
          deadlines.list(
              new DeadlineQuery(
                  isMine(),
                  chosen("stake"),
                  chosen("duty"),
                  chosen("kind"),
                  chosen("flag"),
                  getWithin(),
                  getGroup(),
                  getSort()));
    }
    return list;
  }

  public List<String> getGroups() {
    return DeadlineList.GROUPS.stream().filter(group -> getList().total(group) > 0).toList();
  }

  public Set<String> getFilters() {
    return CHOICES.keySet();
  }

  public List<String> choices(String filter) {
    return CHOICES.get(filter);
  }

  public boolean has(String filter, String value) {
    return chosen(filter).contains(value);
  }

  /** Whether the caller sees more than the own cases, so that "mine" is a choice. */
  public boolean isOffice() {
    Scope scope = caller.scope(Permission.READ_DEADLINE).orElse(Scope.OWN);
    return scope == Scope.OFFICE || scope == Scope.ALL;
  }

  /** A prosecutor begins with the own cases; a head with the office's. */
  public boolean isMine() {
    String whose = Asked.text("whose");
    return whose == null ? !isOffice() : "mine".equals(whose);
  }

  public Integer getWithin() {
    String days = Asked.text("within");
    return days != null && days.matches("\\d{1,3}") ? Integer.valueOf(days) : null;
  }

  public String getGroup() {
    String group = Asked.text("group");
    return group != null && DeadlineList.GROUPS.contains(group) ? group : null;
  }

  public String getSort() {
    return "number".equals(Asked.text("sort")) ? "number" : "due";
  }

  /** A filter that is on, and the address without it. */
  public record Tag(String filter, String value, String without) {}

  public List<Tag> getTags() {
    List<Tag> tags = new ArrayList<>();
    for (String filter : CHOICES.keySet()) {
      for (String value : chosen(filter)) {
        tags.add(new Tag(filter, value, address(filter, value, null, null)));
      }
    }
    if (getWithin() != null) {
      tags.add(new Tag("within", "" + getWithin(), address("within", "", null, null)));
    }
    if (getGroup() != null) {
      tags.add(new Tag("group", getGroup(), address("group", "", null, null)));
    }
    return tags;
  }

  /** This list with one thing changed. */
  public String with(String name, String value) {
    return address(null, null, name, value);
  }

  private String address(String without, String value, String name, String set) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    CHOICES.keySet().forEach(filter -> all.put(filter, new LinkedHashSet<>(chosen(filter))));
    for (String single : List.of("whose", "within", "group", "sort")) {
      all.put(
          single,
          Asked.text(single) == null || !safe(Asked.text(single))
              ? new LinkedHashSet<>()
              : new LinkedHashSet<>(Set.of(Asked.text(single))));
    }
    if (without != null) {
      if (value.isEmpty()) {
        all.get(without).clear();
      } else {
        all.get(without).remove(value);
      }
    }
    if (name != null) {
      all.put(name, Set.of(set));
    }
    List<String> parts = new ArrayList<>();
    all.forEach((key, values) -> values.forEach(one -> parts.add(key + "=" + one)));
    String query = parts.isEmpty() ? "" : "?" + String.join("&", parts);
    return Faces.getRequestContextPath() + "/deadlines" + query;
  }

  private static boolean safe(String value) {
    return value.matches("[A-Za-z0-9_]{1,20}");
  }

  private static Set<String> chosen(String filter) {
    return Asked.among(filter, Set.copyOf(CHOICES.get(filter)));
  }
}
