package org.resguardo.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What stands above every page of a case: P1 fields that also the national coordinator may see.
 * {@code need}: who must act, as now; {@code prosecutor}: short name or null; {@code people},
 * {@code counts}, {@code hearings}, {@code decisions}: how many rows each section has; {@code
 * offeredTo}: the office whose answer to an offer is awaited, else null.
 */
public record CaseBar(
    long id,
    int version,
    String number,
    String officialNumber,
    String officeCode,
    String prosecutor,
    String status,
    String need,
    String stageCode,
    LocalDateTime nextHearing,
    String confidentiality,
    String priority,
    String offenceCode,
    LocalDate registeredOn,
    boolean childVictim,
    boolean detained,
    boolean trafficking,
    boolean csec,
    int victims,
    int accused,
    int unidentified,
    int people,
    int counts,
    int hearings,
    int decisions,
    int gaps,
    String offeredTo) {
  /** True when the office itself must act. */
  public boolean ours() {
    return NeedPolicy.isOurs(need);
  }

  /** Without the accused and what was decided: for who sees the stock or the victims only. */
  CaseBar forVictims() {
    return new CaseBar(
        id,
        version,
        number,
        officialNumber,
        officeCode,
        prosecutor,
        status,
        need,
        stageCode,
        nextHearing,
        confidentiality,
        priority,
        offenceCode,
        registeredOn,
        childVictim,
        detained,
        trafficking,
        csec,
        victims,
        0,
        0,
        victims,
        0,
        hearings,
        0,
        0,
        offeredTo);
  }
}
