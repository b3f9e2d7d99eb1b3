package org.resguardo.person;

import org.resguardo.kernel.PartyId;

/**
 * Two parties of one case who look like the same human being. {@code certain}: they are one person
 * in the vault; else a notice about the two, or about who they are elsewhere, waits.
 */
public record Twin(PartyId first, PartyId second, boolean certain) {}
