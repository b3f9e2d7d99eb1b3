package org.resguardo.defence;

/**
 * One line of a set, as the table holds it. {@code version} 0 and {@code ending} null for an item
 * of evidence, which is shown and not copied.
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
    String reference) {
  public String code() {
    return record + "-" + number;
  }

  boolean isFile() {
    return "D".equals(record) && treatment == Treatment.GIVEN;
  }

  /** Its place in the archive: no title, which may tell. */
  String file() {
    return "documents/" + code() + "-v" + version + "." + ending;
  }
}
