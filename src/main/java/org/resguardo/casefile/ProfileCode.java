package org.resguardo.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One code of a multi-valued fact; {@code position} keeps the order in which it was named. */
@Embeddable
class ProfileCode implements Serializable {
  private static final long serialVersionUID = 1L;

  private String list;
  private int position;

  @Column(name = "code")
  private String code;

  protected ProfileCode() {}

  private ProfileCode(String list, int position, String code) {
    this.list = list;
    this.position = position;
    this.code = code;
  }

  static void add(Set<ProfileCode> codes, String list, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      codes.add(new ProfileCode(list, i, values.get(i)));
    }
  }

  static List<String> of(Collection<ProfileCode> codes, String list) {
    return codes.stream()
        .filter(each -> each.list.equals(list))
        .sorted(Comparator.comparingInt(each -> each.position))
        .map(each -> each.code)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProfileCode that
        && list.equals(that.list)
        && position == that.position
        && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(list, position, code);
  }
}
