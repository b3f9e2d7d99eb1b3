package org.resguardo.proceeding;

import java.util.List;

/**
 * The hearings part of a home page: hearings of this week that were not cancelled, past hearings
 * without result, the next one (null when none is fixed), and those of today (at most {@link
 * #TODAY_AT_MOST}).
 */
public record HearingHome(
    long thisWeek, long withoutResult, AgendaRow next, List<AgendaRow> today) {
  static final int TODAY_AT_MOST = 12;
}
