package org.resguardo.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayloadsTest {
  @ParameterizedTest
  @EnumSource(Payloads.class)
  void there_are_two_hundred_of_each_kind_and_none_twice(Payloads kind) {
    assertThat(kind.all()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
  }
}
