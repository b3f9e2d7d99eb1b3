package org.resguardo.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One case in a list: P1 only. {@code need} is the code as shown now. */
public record CaseRow(
    long id,
    String number,
    String officialNumber,
    String officeCode,
    String prosecutor,
    String status,
    String stageCode,
    String need,
    LocalDateTime nextHearing,
    LocalDate registeredOn,
    String offenceCode,
    int victims,
    int accused,
    boolean childVictim,
    boolean detained,
    boolean trafficking,
    boolean csec,
    String confidentiality,
    int gaps) {
  /** True when the office itself must act. */
  public boolean ours() {
    return NeedPolicy.isOurs(need);
  }
}
