package org.resguardo.deadline;

/** Where and how a user hears of what is due; NONE, EACH or DIGEST. */
public record NoticeChoice(String mailbox, String way) {}
