package org.resguardo.reference;

/**
 * A stage of the country's procedure; {@code step} is its place in the model all countries share.
 */
public record Stage(
    String code,
    int sort,
    String step,
    String body,
    boolean isFinal,
    boolean isSuspended,
    boolean isClosed) {}
