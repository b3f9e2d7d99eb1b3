package org.resguardo.access;

/** How many accounts are open, shut, or wait for a second person. */
public record AccountNumbers(long enabled, long disabled, long waiting) {}
