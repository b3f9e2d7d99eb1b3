package org.resguardo.casefile;

/**
 * Whom to call about a case that one may not see: the office, its telephone and the short name of
 * the prosecutor or head there. Nothing of the case itself.
 */
public record OfficeContact(String officeCode, String phone, String contact) {}
