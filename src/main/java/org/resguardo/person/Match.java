package org.resguardo.person;

import org.resguardo.kernel.PartyId;

/**
 * Somebody entered before who may be the same human being: whom to call, never what is recorded.
 */
public record Match(PartyId other, long otherCaseId, Strength strength) {}
