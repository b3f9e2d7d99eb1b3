package org.resguardo.intake.web;

import java.util.List;
import java.util.stream.Stream;
import org.resguardo.casefile.PeopleView;
import org.resguardo.casefile.PeopleView.AccusedRow;
import org.resguardo.casefile.PeopleView.VictimRow;

/** Codes of those of a case whom a lawyer, representative or helper can stand for. */
final class Representable {
  private Representable() {}

  static List<String> of(PeopleView people) {
    return Stream.concat(
            people.victims().stream().map(VictimRow::code),
            people.accused().stream().map(AccusedRow::code))
        .toList();
  }
}
