package org.resguardo.care;

import java.util.List;

/** One page of what is to be told; {@code total}: of all pages. */
public record NoticePage(List<NoticeRow> rows, int total) {}
