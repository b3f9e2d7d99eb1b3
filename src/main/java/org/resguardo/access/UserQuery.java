package org.resguardo.access;

/**
 * Which accounts to list; null asks nothing. {@code text} is a part of the user name or short name.
 */
public record UserQuery(String office, String role, Boolean enabled, String text) {}
