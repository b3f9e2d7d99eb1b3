package org.resguardo.access;

/** A case that happened elsewhere stands whole, still within the transaction that brought it in. */
public record BroughtIn(long caseId) {}
