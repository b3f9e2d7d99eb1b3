package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Scope;

/**
 * Who else reaches one case beside its owner, and who must not: members of the team, grants with an
 * end, exclusions for a conflict of interest. The room {@code casefile} writes them after its own
 * check; each is worth something from the next request on, and its end too.
 */
@ApplicationScoped
public class CaseTies {
  /** One tie of one user; {@code until} and {@code ended} null = none; {@code holds}: now. */
  public record Tie(
      long id,
      String username,
      String shortName,
      String officeCode,
      String kind,
      Instant from,
      Instant until,
      Instant ended,
      String givenBy,
      String reason,
      boolean holds) {}

  /** A user who can be tied to a case. */
  public record Person(
      long userId, String username, String shortName, String officeCode, String roleCode) {}

  @Inject CaseTiesRepository ties;
  @Inject RolePermissions roles;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  /** All of a case, exclusions among them; open ones first, then newest first. */
  public List<Tie> of(long caseId) {
    return ties.of(caseId, clock.instant());
  }

  /** Enabled users of the office, and of the other offices those who work by assignment. */
  public List<Person> candidates(String officeCode) {
    return ties.people().stream()
        .filter(
            person ->
                person.officeCode() != null
                    && (person.officeCode().equals(officeCode)
                        || worksByAssignment(person.roleCode())))
        .toList();
  }

  public Optional<Person> person(String username) {
    return ties.people().stream().filter(one -> one.username().equals(username)).findFirst();
  }

  /** Whether the role sees a case only when tied to it; a grant means nothing to any other. */
  public boolean worksByAssignment(String roleCode) {
    Scope scope = roles.of(roleCode).get(Permission.READ_CASE);
    return scope == Scope.OWN || scope == Scope.TEAM;
  }

  public boolean isOpen(long caseId, long userId, String kind) {
    return ties.isOpen(caseId, userId, kind, clock.instant());
  }

  /** {@code lastDay} null = no end; the day itself is still in. */
  public void add(long caseId, long userId, String kind, LocalDate lastDay, String reason) {
    Instant until =
        lastDay == null ? null : lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    ties.add(caseId, userId, kind, clock.instant(), until, caller.profile().userId(), reason);
  }

  /** Ends one of these kinds; empty when there is no open one with this id in the case. */
  public Optional<Tie> end(long caseId, long id) {
    Optional<Tie> found =
        of(caseId).stream()
            .filter(tie -> tie.id() == id && tie.holds() && !"OWNER".equals(tie.kind()))
            .findFirst();
    found.ifPresent(tie -> ties.end(id, clock.instant()));
    return found;
  }
}
