package org.resguardo.paper;

import java.time.Instant;

/**
 * What stands at the foot of every page and in the properties of the file. Nothing in the file
 * knows another time than {@code at}.
 */
public record PaperStamp(String title, String foot, String language, Instant at) {}
