package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.access.RowFilter;

/** The cases that a user opened last, as far as they may still see them. */
@ApplicationScoped
class RecentCaseRepository extends SqlRepository {
  List<CaseRow> last(long userId, RowFilter reach, LocalDateTime now, int most) {
    List<Object> parameters = new ArrayList<>(List.of(userId));
    parameters.addAll(reach.parameters());
    return rows(
            "SELECT c.id, c.number, c.official_number, c.office_code, u.short_name, c.status,"
                + " c.stage_code, c.need_code, c.next_hearing_at, c.registered_on,"
                + " c.principal_offence, c.victims, c.accused, c.child_victim, c.detained,"
                + " c.trafficking, c.csec, c.confidentiality, c.gaps"
                + " FROM recent_case r JOIN case_file c ON c.id = r.case_id"
                + " LEFT JOIN app_user u ON u.id = c.prosecutor_id"
                + " WHERE r.user_id = ? AND "
                + reach.condition()
                + " ORDER BY r.opened_at DESC LIMIT "
                + most,
            parameters.toArray())
        .stream()
        .map(row -> CaseListRepository.row(row, now))
        .toList();
  }
}
