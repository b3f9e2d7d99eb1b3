package org.resguardo.intake;

/**
 * Two codes of one case behind which may stand one human being. {@code kept}: the one who came
 * first by its day; {@code certain}: by the same document, or as somebody decided before.
 */
public record SamePair(String kept, String other, boolean certain) {}
