package org.resguardo.proceeding;

import java.time.LocalDate;
import org.resguardo.kernel.PartyId;

/**
 * A person of the case as a hearing or a decision sees them: by code. Stage and what follows it are
 * of an accused only; {@code sinceOn} is the day on which the present stage was entered; {@code
 * capacity} is of another party only; {@code gone} is an accused who goes on in another case.
 */
public record CastMember(
    Role role,
    long id,
    PartyId partyId,
    String code,
    boolean child,
    boolean known,
    String stage,
    boolean suspended,
    boolean ended,
    LocalDate sinceOn,
    String capacity,
    boolean gone) {
  public enum Role {
    ACCUSED,
    VICTIM,
    OTHER
  }

  public boolean isActive() {
    return role == Role.ACCUSED && !ended;
  }
}
