package org.resguardo.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.casefile.CountRow;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** A case on its way in: which code and number each row of the workbook got. */
final class Bringing {
  private CaseNumber number;
  private long caseId;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, Integer> charges = new HashMap<>();
  private List<CountRow> counts;

  void opened(CaseNumber opened, long id) {
    number = opened;
    caseId = id;
  }

  boolean isOpened() {
    return number != null;
  }

  long caseId() {
    return caseId;
  }

  CaseNumber number() {
    return number;
  }

  void called(String id, String code) {
    codes.put(id, code);
  }

  void charged(String id, int charge) {
    charges.put(id, charge);
    counts = null;
  }

  void countsAre(List<CountRow> rows) {
    counts = rows;
  }

  boolean knowsCounts() {
    return counts != null;
  }

  List<CountRow> counts() {
    return counts;
  }

  /** Codes in the case of these rows of the workbook. */
  List<String> codes(String column, List<String> ids) {
    return ids.stream().map(id -> code(column, id)).toList();
  }

  String code(String column, String id) {
    String code = codes.get(id);
    if (code == null) {
      throw new RuleException(Problem.at(column, "import.unknownId", id));
    }
    return code;
  }

  /** Null when no earlier row has the key. */
  Integer chargeOf(String id) {
    return charges.get(id);
  }

  int charge(String id) {
    Integer charge = chargeOf(id);
    if (charge == null) {
      throw new RuleException(Problem.at("counts", "import.unknownId", id));
    }
    return charge;
  }
}
