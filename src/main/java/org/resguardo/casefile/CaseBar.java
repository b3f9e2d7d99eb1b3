package org.resguardo.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What stands above every page of a case: P1 fields that also the national coordinator may see.
 * {@code need}: who must act, as now; {@code prosecutor}: short name or null; {@code people},
 * {@code counts}, {@code hearings}, {@code decisions}: how many rows each section has.
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
    int gaps) {
  /** True when the office itself must act. */
  public boolean ours() {
    return NeedPolicy.isOurs(need);
  }
}
