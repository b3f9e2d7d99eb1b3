package org.resguardo.access;

/** A permitted call succeeded. Observed by audit in the same transaction as the change. */
public record Performed(Deed deed) {}
