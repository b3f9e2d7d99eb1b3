package org.resguardo.care;

/**
 * Which open notices are asked for. {@code late}: due before today; {@code within}: due within so
 * many days from today, or null; {@code event}: list victim_event, or null; {@code page}: from 1.
 */
public record NoticeQuery(boolean late, Integer within, String event, int page) {}
