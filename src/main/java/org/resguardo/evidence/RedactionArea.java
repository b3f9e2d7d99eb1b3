package org.resguardo.evidence;

import java.time.Instant;

/**
 * An area of a page that the defence does not get to see. {@code x, y, width, height}: thousandths
 * of the page as it is seen, from its upper left corner; {@code page} counts from 1. {@code
 * ground}: list disclosure_ground; {@code reference}: decision that ordered it, or null. {@code
 * ended}: it was a mistake and holds no more.
 */
public record RedactionArea(
    long id,
    int page,
    int x,
    int y,
    int width,
    int height,
    String ground,
    String reference,
    Instant madeAt,
    String madeBy,
    boolean ended) {}
