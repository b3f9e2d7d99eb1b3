package org.resguardo.casefile;

import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PartyId;

/** Where a party stands: in which case, under which code. {@code kind}: VICTIM, ACCUSED, OTHER. */
public record PartyPlace(
    PartyId party, String kind, String code, long caseId, CaseNumber number, String officeCode) {}
