package org.resguardo.casefile;

/** Where one accused stands after everything that happened. */
record AccusedStanding(
    long accusedId,
    boolean known,
    String stage,
    boolean suspended,
    boolean ended,
    String officeAct) {
  static AccusedStanding of(Course course) {
    return new AccusedStanding(
        course.accusedId(),
        course.known(),
        course.stage().code(),
        course.suspended(),
        course.ended(),
        course.officeAct());
  }
}
