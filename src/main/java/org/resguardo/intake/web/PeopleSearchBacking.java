package org.resguardo.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.intake.PeopleFinder;
import org.resguardo.person.PeopleQuery;

/**
 * The search for people. Answers the posted form itself, without a redirect: what was typed is a
 * name, and a name stands in no address and in no session.
 */
@Named
@RequestScoped
public class PeopleSearchBacking {
  @Inject PeopleFinder finder;

  private final PeopleQuery query = new PeopleQuery();
  private List<PeopleFinder.Found> found;

  public void search() {
    found = finder.find(query);
  }

  public PeopleQuery getQuery() {
    return query;
  }

  public boolean isSearched() {
    return found != null;
  }

  /** The part of a case's address where somebody of this kind stands. */
  public String part(String kind) {
    return switch (kind) {
      case "VICTIM" -> "victims";
      case "ACCUSED" -> "accused";
      default -> "parties";
    };
  }

  public List<PeopleFinder.Found> getFound() {
    return found == null ? List.of() : found;
  }
}
