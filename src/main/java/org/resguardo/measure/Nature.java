package org.resguardo.measure;

/** What a measure is on: an accused, things, a search for facts, or somebody to be protected. */
public enum Nature {
  COERCIVE,
  PROPERTY,
  INVESTIGATIVE,
  PROTECTIVE
}
