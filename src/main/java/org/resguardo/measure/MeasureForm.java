package org.resguardo.measure;

import java.util.List;

/** What is needed to write a measure down: who it can be about, and the kinds (codes) there are. */
public record MeasureForm(List<Subject> subjects, List<String> kinds) {
  public MeasureForm {
    subjects = List.copyOf(subjects);
    kinds = List.copyOf(kinds);
  }
}
