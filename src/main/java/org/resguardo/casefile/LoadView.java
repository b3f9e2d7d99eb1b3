package org.resguardo.casefile;

/**
 * Two ways to say that a case is pending: OFFICE until the prosecutor's office has done its closing
 * act for every accused, PROCESS until the proceedings against every accused have ended.
 */
public enum LoadView {
  OFFICE,
  PROCESS
}
