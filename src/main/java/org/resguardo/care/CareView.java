package org.resguardo.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.VictimQuestions.AlsoAccused;

/**
 * The care page of one victim. {@code sealed}: a judge keeps her identity under reserve and the
 * reader is not named, so nothing from the vault is shown; {@code accused}: null for who may not
 * see the accused; {@code writes}, {@code special}: what the reader may record.
 */
public record CareView(
    CareVictim victim,
    CareVictim.Age age,
    CareRecords records,
    AlsoAccused accused,
    boolean sealed,
    boolean writes,
    boolean special,
    LocalDate today) {

  /** The consent that holds now, by purpose, in the order of the list. */
  public Map<String, CareRecords.Standing> consents() {
    return records.consents().stream()
        .collect(
            Collectors.toMap(
                CareRecords.Consent::purpose,
                one -> records.consent(one.purpose(), today),
                (one, other) -> one,
                TreeMap::new));
  }

  /** Refused or withdrawn, while a referral that rests on it still runs. */
  public boolean isBlocked() {
    return records.consent("SERVICES", today) == CareRecords.Standing.REFUSED
        && records.referrals().stream().anyMatch(one -> one.isOpen() && one.ruling() == null);
  }

  /** Given by who represented a child that may be of age by now. */
  public boolean isConsentToRenew() {
    return age == CareVictim.Age.CAME_OF_AGE
        && records.consents().stream()
            .anyMatch(
                one ->
                    one.isGiven()
                        && !"VICTIM".equals(one.by())
                        && records.consent(one.purpose(), today) == CareRecords.Standing.GIVEN);
  }

  /** The month of majority as a date of which the day is not known; null when it is not known. */
  public FuzzyDate month() {
    return victim.majority() == null ? null : FuzzyDate.of(victim.majority());
  }

  public List<CareRecords.Notice> due() {
    return records.notices().stream()
        .filter(CareRecords.Notice::isOpen)
        .sorted(Comparator.comparing(CareRecords.Notice::due))
        .toList();
  }

  public List<CareRecords.Notice> settled() {
    return records.notices().stream().filter(one -> !one.isOpen()).toList();
  }

  public Optional<CareRecords.Risk> lastRisk() {
    return records.risks().stream().findFirst();
  }

  /** The next review of the last assessment lies behind us. */
  public boolean isReviewLate() {
    return lastRisk().filter(one -> one.nextReview().isBefore(today)).isPresent();
  }

  public boolean isConflict() {
    return records.guardians().stream().anyMatch(CareRecords.Guardian::isConflict);
  }
}
