package org.resguardo.casefile;

/** What the office that is offered a case is told of it before it answers; no page opens. */
public record OfferedCase(
    String offence, int accused, int victims, boolean childVictim, boolean detained) {}
