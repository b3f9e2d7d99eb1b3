package org.resguardo.audit;

import java.util.List;

/** Entries newest first; {@code next} is what the next page asks for as {@code before}, or null. */
public record EntryPage(List<EntryView> entries, Long next) {}
