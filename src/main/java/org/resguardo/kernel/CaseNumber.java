package org.resguardo.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Our own number of a case, as it stands in addresses: {@code R26-000418-7} = year, running number,
 * ISO 7064 MOD 11,10 check digit over year and running number, so that a slip of one digit or a
 * swap of two neighbours is noticed before a wrong file is opened.
 */
public record CaseNumber(String value) {
  private static final Pattern SHAPE = Pattern.compile("R(\\d{2})-(\\d{6})-(\\d)");

  public CaseNumber {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a case number");
    }
  }

  public static CaseNumber of(int year, int running) {
    String body = "%02d%06d".formatted(Math.floorMod(year, 100), running);
    return new CaseNumber(
        "R" + body.substring(0, 2) + "-" + body.substring(2) + "-" + checkDigit(body));
  }

  /**
   * The number that an address speaks of.
   *
   * @throws NotFoundException when it is none
   */
  public static CaseNumber demand(String typed) {
    return parse(typed).orElseThrow(() -> new NotFoundException("case " + typed));
  }

  /** The number in what a person typed: case and surrounding blanks do not matter. */
  public static Optional<CaseNumber> parse(String typed) {
    String text = typed == null ? "" : typed.strip().toUpperCase(java.util.Locale.ROOT);
    return isValid(text) ? Optional.of(new CaseNumber(text)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    var match = SHAPE.matcher(text == null ? "" : text);
    return match.matches()
        && checkDigit(match.group(1) + match.group(2)) == match.group(3).charAt(0) - '0';
  }

  static int checkDigit(String digits) {
    int product = 10;
    for (char digit : digits.toCharArray()) {
      int sum = (product + digit - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
  }

  @Override
  public String toString() {
    return value;
  }
}
