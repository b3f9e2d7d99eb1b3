package org.resguardo.casefile;

import org.resguardo.access.Admission;

/** What stands above every page of a case: its identity, and what the caller may do. */
public record CaseFrame(Admission admission, CaseBar bar) {}
