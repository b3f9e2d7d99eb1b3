package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;

/**
 * Who works on a case, as it is written: the room {@code casefile} gives and ends assignments
 * through this, inside its own transaction and after its own check. A state is a row: nothing is
 * overwritten.
 */
@ApplicationScoped
public class CaseAssignments {
  /** A user who can hold cases: id, user name, the short name shown in lists, office. */
  public record Holder(
      long userId,
      String username,
      String shortName,
      String officeCode,
      boolean onLeave,
      long open) {}

  /** One assignment of one user; {@code ended} null = open. */
  public record Assignment(String username, String kind, Instant from, Instant ended) {}

  private static final Duration PASSAGE = Duration.ofMinutes(5);

  @Inject CaseAssignmentsRepository assignments;
  @Inject CaseTiesRepository ties;
  @Inject Caller caller;
  @Inject @MachineClock Clock clock;

  /**
   * Makes the user the owner; the former owner's assignment ends. {@code reason}: a code or words.
   */
  public void own(long caseId, long userId, String reason) {
    endOwner(caseId);
    assignments.give(caseId, userId, "OWNER", giver(), reason, now());
  }

  /** Ends the owner's assignment: nobody has the case until the head assigns it. */
  public void endOwner(long caseId) {
    assignments.end(caseId, "OWNER", now());
  }

  /** Ends whatever anybody has to do with the case, exclusions apart: it leaves the office. */
  public void endAll(long caseId) {
    assignments.endAll(caseId, now());
  }

  /** Who is excluded from a case is excluded from the one that comes out of it; grants stay. */
  public void followExclusions(long caseId, long otherCaseId) {
    assignments.followExclusions(caseId, otherCaseId, now());
  }

  /** All assignments of a case, newest first; exclusions are not told. */
  public List<Assignment> of(long caseId) {
    return assignments.of(caseId);
  }

  /** Prosecutors of an office who can be given cases, with the number of active cases each has. */
  public List<Holder> holders(String officeCode) {
    return assignments.holders(officeCode, LocalDate.now(clock));
  }

  /** The same for the caller's own office; nobody for a caller without one. */
  public List<Holder> holdersOfMyOffice() {
    String office = caller.profile().officeCode();
    return office == null ? List.of() : holders(office);
  }

  /** A prosecutor is away and another sees the same cases meanwhile. {@code to} null = open end. */
  public void leave(long userId, LocalDate from, LocalDate to, long substituteId) {
    assignments.leave(userId, from, to, substituteId);
  }

  public void comeBack(long userId) {
    assignments.leave(userId, null, null, null);
  }

  /** Prosecutors of any office who work on cases of a sealed procedure. */
  public List<Holder> holdersOfSealed() {
    return assignments.holding(Permission.ENTER_SEALED, LocalDate.now(clock));
  }

  /** Lets somebody into a record that its age has sealed; the last day is still in. */
  public void order(long caseId, long userId, LocalDate lastDay, String order) {
    Instant end = lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    ties.add(caseId, userId, Admission.ORDER, now(), end, giver(), order);
  }

  /**
   * Lets the caller finish, in a case that is somebody else's from its first moment on, what opened
   * it. Ends with {@link #passed}, or by itself.
   */
  public void pass(long caseId) {
    ties.add(caseId, giver(), "GRANT", now(), now().plus(PASSAGE), giver(), "SPLIT");
  }

  /** What {@link #pass} gave is over. */
  public void passed(long caseId) {
    assignments.end(caseId, "GRANT", now());
  }

  public Optional<Holder> holder(String username) {
    return assignments.holder(username, LocalDate.now(clock));
  }

  private Long giver() {
    return caller.isKnown() ? caller.profile().userId() : null;
  }

  private Instant now() {
    return clock.instant();
  }
}
