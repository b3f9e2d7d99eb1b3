package org.resguardo.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.resguardo.casefile.AgeRange;
import org.resguardo.casefile.VictimEntry;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.person.IdentityEntry;

/** What a victim's birth date says about her age on the day of detection. */
final class AgeAtDetection {
  private AgeAtDetection() {}

  static void tell(VictimEntry entry, IdentityEntry identity) {
    FuzzyDate birth = identity.getBirth();
    LocalDate detected = entry.getDetectedOn();
    if (birth == null || detected == null) {
      return;
    }
    if (birth.earliest().isAfter(detected)) {
      throw new RuleException(Problem.at("birth", "intake.birth.afterDetection"));
    }
    write(entry, AgeRange.on(birth, detected));
  }

  /**
   * At a change the birth date is in the vault and cannot be asked: when only the day of detection
   * moves, the age range moves along, as wide as the doubt.
   */
  static void tell(VictimEntry entry, IdentityEntry identity, VictimEntry before) {
    tell(entry, identity);
    boolean sameAge =
        Objects.equals(entry.getAgeFrom(), before.getAgeFrom())
            && Objects.equals(entry.getAgeTo(), before.getAgeTo());
    if (identity.getBirth() == null && sameAge && entry.getDetectedOn() != null) {
      write(
          entry,
          AgeRange.of(before.getAgeFrom(), before.getAgeTo())
              .shifted(before.getDetectedOn(), entry.getDetectedOn()));
    }
  }

  private static void write(VictimEntry entry, AgeRange age) {
    if (age.isKnown()) {
      entry.setAgeFrom(age.from());
      entry.setAgeTo(age.to());
    }
  }
}
