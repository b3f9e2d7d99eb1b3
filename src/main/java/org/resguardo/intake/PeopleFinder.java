package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.access.Caller;
import org.resguardo.casefile.PartyPlace;
import org.resguardo.casefile.PartyPlaceService;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.person.PeopleQuery;
import org.resguardo.person.PeopleSearchService;
import org.resguardo.person.PersonService;

/** Finds people in the caller's own cases: codes and case numbers, names of the accused only. */
@ApplicationScoped
public class PeopleFinder {
  /** {@code name} is empty for victims, and for everybody the caller may not know by name. */
  public record Found(PartyPlace place, String name) {}

  @Inject Caller caller;
  @Inject PeopleSearchService people;
  @Inject PartyPlaceService places;
  @Inject PersonService persons;

  public List<Found> find(PeopleQuery query) {
    List<PartyPlace> found = places.places(people.find(query));
    List<PartyId> named =
        found.stream()
            .filter(place -> !place.kind().equals("VICTIM"))
            .map(PartyPlace::party)
            .toList();
    Map<PartyId, String> names =
        caller.may(Permission.READ_ACCUSED) ? persons.displayNames(named) : Map.of();
    return found.stream()
        .map(place -> new Found(place, names.getOrDefault(place.party(), "")))
        .collect(Collectors.toList());
  }
}
