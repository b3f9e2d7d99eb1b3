package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.MajorityMonths;
import org.resguardo.kernel.PartyId;

/**
 * The narrow window for those who reckon terms: from a birth day only the month of majority leaves,
 * of a year or an estimate the earliest it can be. Nobody sees it who could ask for more.
 */
@ApplicationScoped
class VaultMajority implements MajorityMonths {
  @Inject Vault vault;

  @Override
  public Map<PartyId, YearMonth> of(Set<PartyId> parties, int ageOfMajority) {
    Map<PartyId, YearMonth> months = new HashMap<>();
    if (parties.isEmpty()) {
      return months;
    }
    vault
        .opened(vault.fieldsOf(parties, EnumSet.of(IdentityField.BIRTH)))
        .forEach(
            (party, identity) -> {
              if (identity.getBirth() != null) {
                months.put(party, month(identity.getBirth(), ageOfMajority));
              }
            });
    return months;
  }

  static YearMonth month(FuzzyDate birth, int ageOfMajority) {
    return YearMonth.from(birth.earliest().plusYears(ageOfMajority));
  }
}
