package org.resguardo.casefile;

import static org.resguardo.casefile.FactField.Kind.FLAG;
import static org.resguardo.casefile.FactField.Kind.FUZZY;
import static org.resguardo.casefile.FactField.Kind.LABEL;
import static org.resguardo.casefile.FactField.Kind.NUMBER;
import static org.resguardo.casefile.FactField.Kind.TEXT;

import java.util.List;

/** The table of a charge's facts, without its cells. */
final class CountFields {
  static final List<FactField<CountEntry>> ALL =
      List.of(
          FactField.code("offence", "offence", CountEntry::getOffence),
          FactField.of("trafficking", FLAG, CountEntry::getTrafficking),
          FactField.of("acts", NUMBER, CountEntry::getActs),
          FactField.of("from", FUZZY, CountEntry::getFrom),
          FactField.of("to", FUZZY, CountEntry::getTo),
          FactField.code("attempt", "attempt", CountEntry::getAttempt),
          FactField.of("cyber", FLAG, CountEntry::getCyber),
          FactField.of("organised", FLAG, CountEntry::getOrganised),
          FactField.of("penaltyMonths", NUMBER, CountEntry::getPenaltyMonths),
          FactField.of("penaltyOther", TEXT, CountEntry::getPenaltyOther),
          FactField.code("concurrence", "concurrence", CountEntry::getConcurrence),
          FactField.of("concurrenceGroup", LABEL, CountEntry::getConcurrenceGroup));

  private CountFields() {}
}
