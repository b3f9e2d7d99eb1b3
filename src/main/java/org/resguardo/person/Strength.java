package org.resguardo.person;

/** How surely two records are of one human being. */
public enum Strength {
  STRONG,
  POSSIBLE
}
