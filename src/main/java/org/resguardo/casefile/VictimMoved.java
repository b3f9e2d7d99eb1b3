package org.resguardo.casefile;

import org.resguardo.kernel.PartyId;

/** A victim went from one case to another: the new code, and what the vault needs to follow. */
public record VictimMoved(String code, PartyId party, long fromCaseId, long toCaseId) {}
