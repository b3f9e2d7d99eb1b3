package org.resguardo.casefile;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** In which of the caller's cases parties stand, and under which codes. */
@Boundary
public class PartyPlaceService {
  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject PartyPlaceRepository places;

  /** Parties out of reach are left out; one statement for all. */
  @Requires({Permission.READ_VICTIM, Permission.READ_CASE})
  public List<PartyPlace> places(Collection<PartyId> parties) {
    return places.find(parties, reach(Permission.READ_VICTIM), reach(Permission.READ_CASE));
  }

  private Optional<RowFilter> reach(Permission permission) {
    return caller.may(permission) ? Optional.of(gate.rows(permission)) : Optional.empty();
  }
}
