package org.resguardo.care;

/** What victims within reach are still to be told: all, what is late, what falls due in a week. */
public record NoticeHome(int open, int late, int week) {}
