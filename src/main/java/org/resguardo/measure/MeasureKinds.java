package org.resguardo.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;

/** What the country pack says of each kind of measure. */
@ApplicationScoped
class MeasureKinds {
  private static final String LIST = "measure_kind";

  @Inject CodeBook codes;

  Nature nature(String kind) {
    String nature = codes.attribute(LIST, kind, "nature");
    return nature == null ? null : Nature.valueOf(nature);
  }

  /** Codes of the kinds that the procedure has, whenever they were in force. */
  List<String> of(String procedure) {
    return codes.values(LIST, null, Locale.ROOT).stream()
        .map(CodeView::code)
        .filter(code -> isOf(procedure, code))
        .toList();
  }

  /** Whether the procedure of the case has the kind; what runs already runs on in any. */
  boolean isOf(String procedure, String kind) {
    return codes.procedures().has(procedure, LIST, kind);
  }

  /** Whether each day of it counts as a day of prison: the accused is not free. */
  boolean detains(String kind) {
    String days = codes.attribute(LIST, kind, "credit_days");
    return "Y".equals(codes.attribute(LIST, kind, "counts_to_sentence"))
        && (days == null || "1".equals(days));
  }

  /** All kinds that detain, whenever they were in force. */
  List<String> detaining() {
    return codes.values(LIST, null, Locale.ROOT).stream()
        .map(CodeView::code)
        .filter(this::detains)
        .toList();
  }

  /** Whether it closes the identity of the protected person: setting {@code measure.reserve}. */
  boolean reserves(String kind) {
    String kinds = codes.setting("measure.reserve");
    return kinds != null && Set.of(kinds.trim().split("\\s+")).contains(kind);
  }

  boolean exists(String list, String code, LocalDate on) {
    return codes.exists(list, code, on);
  }
}
