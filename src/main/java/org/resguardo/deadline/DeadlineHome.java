package org.resguardo.deadline;

/**
 * What the home page says of terms.
 *
 * @param detention detention limits within 30 days, those past included
 */
public record DeadlineHome(
    long critical,
    long overdue,
    long week,
    long fortnight,
    long month,
    long detention,
    long warned) {}
