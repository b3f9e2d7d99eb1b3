package org.resguardo.evidence;

/**
 * An area that is black in a copy that was drawn. {@code pages}: how many the copy has; the area in
 * thousandths of its page; {@code reference}: decision that ordered it, or null.
 */
public record CopyArea(
    long copy,
    int pages,
    int page,
    int x,
    int y,
    int width,
    int height,
    String ground,
    String reference) {}
