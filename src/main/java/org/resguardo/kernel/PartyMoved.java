package org.resguardo.kernel;

import java.time.LocalDate;

/**
 * Somebody goes on in another case, under a new row and a new party. Fired inside the transaction
 * that moves; what other rooms hold of that party and still runs follows in it. {@code
 * newAccusedId}: null for a victim; {@code why}: SPLIT_OFF or JOINED.
 */
public record PartyMoved(
    long fromCaseId,
    long toCaseId,
    PartyId party,
    PartyId newParty,
    Long newAccusedId,
    LocalDate on,
    String why) {}
