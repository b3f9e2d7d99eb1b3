package org.resguardo.defence;

/**
 * One line of a set, as the table holds it. {@code version} 0 and {@code ending} null for an item
 * of evidence, which is shown and not copied. {@code copy}: the redacted copy that is given.
 */
public record DisclosureItem(
    String record,
    long recordId,
    int number,
    int version,
    String kind,
    String title,
    String ending,
    Treatment treatment,
    String ground,
    String reference,
    Long copy) {
  public String code() {
    return record + "-" + number;
  }

  boolean isFile() {
    return "D".equals(record) && treatment != Treatment.WITHHELD;
  }

  /** Given whole although it is closed: only for such a one a decision is named. */
  boolean isClosed() {
    return isFile() && copy == null && reference != null;
  }

  /** Its place in the archive: no title, which may tell. */
  String file() {
    String name = "documents/" + code() + "-v" + version;
    return copy == null ? name + "." + ending : name + "-redacted.pdf";
  }
}
