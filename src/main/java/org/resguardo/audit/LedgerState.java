package org.resguardo.audit;

import java.time.Instant;

/**
 * How far the log is signed and countersigned.
 *
 * @param key the public key of the log in the one-line form that the verifier takes
 * @param signed entries that have their place, 0 before the first
 * @param signedAt null before the first
 * @param witnessNamed whether the settings name a witness
 * @param countersigned entries that the witness has seen
 * @param countersignedAt null when it has seen none
 */
public record LedgerState(
    String key,
    long signed,
    Instant signedAt,
    boolean witnessNamed,
    long countersigned,
    Instant countersignedAt) {}
