package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.access.RowFilter;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/** Reads the places of parties of any kind in one statement. */
@ApplicationScoped
class PartyPlaceRepository extends SqlRepository {
  /** A reach that is not there leaves that kind out. */
  List<PartyPlace> find(
      Collection<PartyId> parties, Optional<RowFilter> victims, Optional<RowFilter> others) {
    List<String> selects = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    victims.ifPresent(reach -> add("victim", "VICTIM", reach, parties, selects, parameters));
    others.ifPresent(reach -> add("accused", "ACCUSED", reach, parties, selects, parameters));
    others.ifPresent(reach -> add("other_party", "OTHER", reach, parties, selects, parameters));
    if (parties.isEmpty() || selects.isEmpty()) {
      return List.of();
    }
    return rows(String.join(" UNION ALL ", selects), parameters.toArray()).stream()
        .map(
            row ->
                new PartyPlace(
                    new PartyId(text(row[0])),
                    text(row[1]),
                    text(row[2]),
                    number(row[3]),
                    new CaseNumber(text(row[4])),
                    text(row[5])))
        .toList();
  }

  private static void add(
      String table,
      String kind,
      RowFilter reach,
      Collection<PartyId> parties,
      List<String> selects,
      List<Object> parameters) {
    String marks = parties.stream().map(any -> "?").collect(Collectors.joining(", "));
    selects.add(
        "SELECT t.party_id, '"
            + kind
            + "', t.code, c.id, c.number, c.office_code FROM "
            + table
            + " t JOIN case_file c ON c.id = t.case_id WHERE t.party_id IN ("
            + marks
            + (table.equals("victim") ? ") AND t.removed_at IS NULL AND " : ") AND ")
            + reach.condition());
    parties.forEach(party -> parameters.add(party.value()));
    parameters.addAll(reach.parameters());
  }
}
