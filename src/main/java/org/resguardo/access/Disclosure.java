package org.resguardo.access;

/**
 * Something is about to be shown that must be on record first. Audit commits it in a transaction of
 * its own before the observer returns, so the bytes leave after the entry stands.
 */
public record Disclosure(Deed deed) {}
