package org.resguardo.evidence;

import java.util.List;
import java.util.Optional;

/** The people of one case: accused, victims, others. */
public record People(List<Person> all) {
  public People {
    all = List.copyOf(all);
  }

  public Optional<Person> find(String code) {
    return all.stream().filter(person -> person.code().equals(code)).findFirst();
  }

  List<Person> find(List<String> codes) {
    return codes.stream().distinct().flatMap(code -> find(code).stream()).toList();
  }
}
