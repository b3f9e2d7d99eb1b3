package org.resguardo.proceeding;

/** A prosecutor in a filter: user name, the name colleagues use, and the office. */
public record ProsecutorView(String username, String shortName, String office) {}
