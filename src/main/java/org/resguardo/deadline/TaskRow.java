package org.resguardo.deadline;

import org.resguardo.kernel.Columns;

/** A task as a row of the table of terms. */
final class TaskRow {
  private TaskRow() {}

  static Object[] of(long caseId, TaskEntry entry, String key, Long accused, DeadlineDesk desk) {
    return row(caseId, entry, key, accused, desk, "DIRECTION".equals(entry.getKind()));
  }

  private static Object[] row(
      long caseId,
      TaskEntry entry,
      String key,
      Long accused,
      DeadlineDesk desk,
      boolean direction) {
    return new Object[] {
      caseId,
      key,
      entry.getKind(),
      null,
      entry.getTitle(),
      accused,
      null,
      null,
      null,
      null,
      desk.today(),
      entry.getDue(),
      at(entry),
      null,
      "RUNNING",
      false,
      null,
      null,
      "NONE",
      direction ? "COURT" : "OFFICE",
      "C",
      direction ? null : (Object) desk.userId(),
      null,
      "RECORD_DEADLINE",
      Columns.utc(desk.instant()),
      desk.userId()
    };
  }

  private static Object at(TaskEntry entry) {
    return entry.getTime() == null ? null : entry.getDue().atTime(entry.getTime());
  }
}
