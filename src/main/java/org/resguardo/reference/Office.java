package org.resguardo.reference;

import java.time.LocalDate;

/** A prosecutor's office; its title is {@code title("office", code, locale)}. */
public record Office(
    String code, String phone, String provinceCode, LocalDate validFrom, LocalDate validTo) {}
