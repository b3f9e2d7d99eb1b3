package org.resguardo.kernel;

/**
 * The demo caseload stands: rooms whose records no workbook brings in may add a few of their own,
 * so that a visitor finds their pages alive. Fired once, when nobody is at work.
 */
public record CaseloadBroughtIn() {}
