package org.resguardo.person;

import org.resguardo.kernel.PartyId;

/** One of many identities entered together, before their case has an id (import). */
public record NewIdentity(PartyId party, PartyKind kind, IdentityEntry identity) {}
