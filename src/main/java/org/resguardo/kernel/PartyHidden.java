package org.resguardo.kernel;

/**
 * Nobody finds a party by its name any more, or again. Fired inside the transaction of the case:
 * the vault hides at once and shows only when that transaction stands.
 */
public record PartyHidden(PartyId party, boolean hidden) {}
