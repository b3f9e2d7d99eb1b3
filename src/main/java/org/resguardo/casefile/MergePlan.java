package org.resguardo.casefile;

import org.resguardo.kernel.PartyId;

/** Whom a merge makes one; {@code done}: the merge that the same request made, or null. */
public record MergePlan(long caseId, PartyId kept, PartyId other, Long done) {}
