package org.resguardo.casefile;

import java.time.LocalDate;

/**
 * Where an imported case comes from: its key in the source (the same key twice adds nothing), the
 * day it came in there, and the user name of the prosecutor in charge or null.
 */
public record RegistrationOrigin(String sourceKey, LocalDate registeredOn, String prosecutor) {}
