package org.resguardo.reference;

/**
 * A stage of one of the country's procedures; {@code step} is its place in the model all countries
 * share.
 */
public record Stage(
    String code,
    int sort,
    String step,
    String body,
    String procedure,
    boolean isFinal,
    boolean isSuspended,
    boolean isClosed) {}
