package org.resguardo.kernel;

/**
 * A judicial reserve was laid on the identity of a party, or lifted. Fired inside the transaction
 * of the case: the vault closes at once and opens only when that transaction stands.
 */
public record PartySealed(PartyId party, boolean sealed) {}
