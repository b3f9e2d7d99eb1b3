package org.resguardo.kernel;

import java.time.LocalDate;

/**
 * An accused goes on in another case, under a new row and a new party. Fired inside the transaction
 * that moves; what other rooms hold of the accused and still runs follows in it.
 */
public record AccusedMoved(
    long fromCaseId,
    long toCaseId,
    long accusedId,
    long newAccusedId,
    PartyId newParty,
    LocalDate on) {}
