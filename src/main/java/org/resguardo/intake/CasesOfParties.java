package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.resguardo.access.HouseWork;
import org.resguardo.casefile.PartyPlaceService;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.person.PartyOwners;

/** Tells the vault's upkeep which parties stand in a case: a save cut off at its last step. */
@ApplicationScoped
public class CasesOfParties implements PartyOwners {
  @Inject HouseWork house;
  @Inject PartyPlaceService places;

  @Override
  public Map<PartyId, Long> casesOf(Collection<PartyId> parties) {
    Map<PartyId, Long> cases = new HashMap<>();
    house.as(
        "vault.upkeep",
        EnumSet.of(Permission.READ_VICTIM, Permission.READ_CASE),
        () -> places.places(parties).forEach(place -> cases.put(place.party(), place.caseId())));
    return cases;
  }
}
