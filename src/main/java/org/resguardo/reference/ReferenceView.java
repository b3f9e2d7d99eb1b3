package org.resguardo.reference;

import java.time.LocalDate;
import java.util.Map;

/**
 * One value of a code list as given to other offices: open ends of validity are null, both ends are
 * included; {@code confirmed} is false where the pack still needs local legal review.
 */
public record ReferenceView(
    String code,
    String title,
    String parent,
    LocalDate validFrom,
    LocalDate validTo,
    boolean confirmed,
    Map<String, String> attributes) {}
