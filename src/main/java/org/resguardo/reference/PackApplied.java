package org.resguardo.reference;

/** Another version of the country pack was written; fired in the transaction that wrote it. */
public record PackApplied(String version) {}
