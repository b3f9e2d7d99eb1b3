package org.resguardo.deadline;

import java.time.LocalDate;

/** The one date of a case that must not be forgotten; a task has a title instead of a rule. */
public record NearestDeadline(LocalDate dueOn, String gravity, String rule, String title) {}
