package org.resguardo.evidence.web;

/** One option of a field: what is sent and what is read. */
public record Choice(String code, String title) {}
