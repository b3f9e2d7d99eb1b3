package org.resguardo.kernel;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody opened a case for an emergency, or asks to. Fired inside the transaction of the act.
 * {@code told}: ids of the accounts that review it; {@code due}: the day until which they must.
 */
public record EmergencyAsked(String caseNumber, List<Long> told, LocalDate due) {}
