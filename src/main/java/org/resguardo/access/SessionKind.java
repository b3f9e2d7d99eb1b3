package org.resguardo.access;

/** A browser's session ends when idle; a token of the API ends at its hour. */
public enum SessionKind {
  WEB,
  API
}
