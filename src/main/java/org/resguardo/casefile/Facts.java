package org.resguardo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.access.Deed;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.StaleException;
import org.resguardo.reference.CodeBook;

/** What can be done with the facts of any form, given the table of its fields. */
final class Facts {
  private Facts() {}

  static <E> List<FactView> of(E entry, List<FactField<E>> fields) {
    return fields.stream().map(field -> field.view(entry)).toList();
  }

  static <E> List<FactChange> changes(E before, E after, List<FactField<E>> fields) {
    return fields.stream()
        .filter(field -> field.differs(before, after))
        .map(field -> new FactChange(field.view(before), field.view(after)))
        .toList();
  }

  /** Leaves both values of each change in the log; of free text only that it changed. */
  static <E> void log(Deed deed, E before, E after, List<FactField<E>> fields) {
    for (FactField<E> field : fields) {
      if (field.differs(before, after)) {
        if (field.kind() == FactField.Kind.TEXT) {
          deed.detail(field.name(), "*");
        } else {
          deed.change(field.name(), text(field.values(before)), text(field.values(after)));
        }
      }
    }
  }

  static <E> StaleException stale(int version, E theirs, E yours, List<FactField<E>> fields) {
    List<StaleException.Difference> differences =
        fields.stream()
            .filter(field -> field.differs(theirs, yours))
            .map(
                field ->
                    new StaleException.Difference(
                        field.name(), text(field.values(theirs)), text(field.values(yours))))
            .toList();
    return new StaleException(version, differences);
  }

  /** Codes that their list does not hold on that day, each at its field. */
  static <E> List<Problem> unknownCodes(
      E entry, List<FactField<E>> fields, CodeBook codes, LocalDate on) {
    List<Problem> problems = new ArrayList<>();
    for (FactField<E> field : fields) {
      if (field.list() != null) {
        field.values(entry).stream()
            .filter(code -> !codes.exists(field.list(), code.toString(), on))
            .findFirst()
            .ifPresent(
                code -> problems.add(Problem.at(field.name(), "parties.code.unknown", code)));
      }
    }
    return problems;
  }

  private static String text(List<?> values) {
    return String.join(", ", values.stream().map(Object::toString).toList());
  }
}
