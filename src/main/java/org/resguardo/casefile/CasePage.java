package org.resguardo.casefile;

import java.util.List;

/**
 * A page of a list. {@code counted} is exact up to {@link #CAP}, then CAP + 1 says "more". Cursors
 * are null where there is no further page.
 */
public record CasePage(List<CaseRow> rows, int counted, String next, String previous) {
  public static final int CAP = 1000;

  public boolean capped() {
    return counted > CAP;
  }
}
