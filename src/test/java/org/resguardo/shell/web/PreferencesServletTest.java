package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesServletTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/cases?state=NEED&flag=CHILD", "/cases/R26-000418-7/hearings"})
  void the_way_back_is_a_page_of_ours(String back) {
    assertThat(PreferencesServlet.safe(back)).isEqualTo(back);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example",
        "/\\elsewhere.example",
        "https://elsewhere.example",
        "/cases\r\nSet-Cookie: a=b",
        "cases",
        ""
      })
  void anything_else_leads_home(String back) {
    assertThat(PreferencesServlet.safe(back)).isEqualTo("/");
  }
}
