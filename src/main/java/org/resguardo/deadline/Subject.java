package org.resguardo.deadline;

import java.util.Objects;
import org.resguardo.reference.DeadlineRule.Level;

/** Whom something is about within its case; all null: the case as a whole. */
record Subject(Long accused, Long count, Long measure, Long victim) {
  static final Subject CASE = new Subject(null, null, null, null);

  static Subject accused(long id) {
    return new Subject(id, null, null, null);
  }

  boolean isCase() {
    return equals(CASE);
  }

  /** Whether what is about the other is about this too: what concerns all concerns each. */
  boolean touches(Subject other) {
    if (isCase() || other.isCase()) {
      return true;
    }
    int shared = 0;
    for (Long[] pair :
        new Long[][] {
          {accused, other.accused},
          {count, other.count},
          {measure, other.measure},
          {victim, other.victim}
        }) {
      if (pair[0] != null && pair[1] != null) {
        if (!Objects.equals(pair[0], pair[1])) {
          return false;
        }
        shared++;
      }
    }
    return shared > 0;
  }

  /** Whether it names what a term of this level belongs to. */
  boolean has(Level level) {
    return switch (level) {
      case CASE -> true;
      case ACCUSED -> accused != null;
      case COUNT -> count != null;
      case MEASURE -> measure != null;
      case VICTIM -> victim != null;
    };
  }

  /** Cut down to what the level needs, so that two acts on one accused have one subject. */
  Subject at(Level level) {
    return switch (level) {
      case CASE -> CASE;
      case ACCUSED -> new Subject(accused, null, null, null);
      case COUNT, MEASURE -> this;
      case VICTIM -> new Subject(null, null, null, victim);
    };
  }

  String key() {
    return (accused == null ? "" : "A" + accused)
        + (count == null ? "" : "C" + count)
        + (measure == null ? "" : "M" + measure)
        + (victim == null ? "" : "V" + victim);
  }
}
