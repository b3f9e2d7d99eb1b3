package org.resguardo.intake.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Up to three citizenships, each chosen from the whole list of countries. */
public class Citizenships {
  @NotNull
  @Size(max = 2)
  private String first;

  @Size(max = 2)
  private String second;

  @Size(max = 2)
  private String third;

  /** Shows what is recorded. */
  void show(List<String> codes) {
    first = at(codes, 0);
    second = at(codes, 1);
    third = at(codes, 2);
  }

  private static String at(List<String> codes, int index) {
    return index < codes.size() ? codes.get(index) : null;
  }

  List<String> chosen() {
    return new ArrayList<>(
        Stream.of(first, second, third).filter(code -> code != null && !code.isBlank()).toList());
  }

  public String getFirst() {
    return first;
  }

  public void setFirst(String first) {
    this.first = first;
  }

  public String getSecond() {
    return second;
  }

  public void setSecond(String second) {
    this.second = second;
  }

  public String getThird() {
    return third;
  }

  public void setThird(String third) {
    this.third = third;
  }
}
