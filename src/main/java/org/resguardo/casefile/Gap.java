package org.resguardo.casefile;

/**
 * A field that is still missing. {@code record}: case, victim, accused, count; {@code code}: which
 * one, null for the case; {@code phase}: A before the accusation, F before closing.
 */
public record Gap(String record, String code, String field, String phase) {}
