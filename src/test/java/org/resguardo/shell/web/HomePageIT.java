package org.resguardo.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.harness.Api;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;

/** A number of the home page is the length of the list that it leads to. */
class HomePageIT {
  private record Sentence(String text, long number, String href) {}

  private static final String CASE =
      """
      {"officeCode":"LIBERIA","howArose":"POLICE","complaintOn":"2026-11-02","factsFrom":"2026-09",
       "placeDivision":"1","offenceCode":"CP172-AG","summary":"Prueba","victim":"NONE",
       "suspect":"NONE"}""";
  private static final String OFFER =
      "{\"toOffice\":\"SANJOSE\",\"on\":\"2026-11-23\",\"reason\":\"TERRITORY\"}";

  /** What the demo has none of. */
  @BeforeAll
  static void a_case_is_offered() {
    String number = Api.as("fiscal.liberia").post("/cases", CASE).get("number").getAsString();
    Api.as("jefatura.liberia").post("/cases/" + number + "/transfers", OFFER);
  }

  @Test
  void who_may_take_a_case_that_is_offered_is_told() {
    try (Visit visit = Browser.signIn("jefatura.sanjose", "es")) {
      visit.go("/");
      assertThat(sentences(visit)).extracting(Sentence::href).contains("/approvals#offers-title");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fiscal.sanjose",
        "jefatura.sanjose",
        "registro.sanjose",
        "victimas.sanjose",
        "coordinacion",
        "estadistica",
        "auditoria",
        "ti"
      })
  void each_number_is_that_of_the_list_behind_it(String account) {
    try (Visit visit = Browser.signIn(account, "es")) {
      visit.go("/");
      List<Sentence> sentences = sentences(visit);
      assertThat(sentences).isNotEmpty();
      for (Sentence sentence : sentences) {
        assertThat(visit.go(sentence.href().split("#")[0])).as(sentence.href()).isEqualTo(200);
        assertThat(listed(visit, sentence.href()))
            .as(account + ": " + sentence.text() + " " + sentence.href())
            .isEqualTo(sentence.number());
      }
    }
  }

  private static List<Sentence> sentences(Visit visit) {
    List<Sentence> sentences = new ArrayList<>();
    for (Locator line : visit.page().locator(".r-sent > li").all()) {
      Locator link = line.locator("a");
      sentences.add(
          new Sentence(
              link.innerText(), number(line.locator(".n").innerText()), link.getAttribute("href")));
    }
    return sentences;
  }

  private static long listed(Visit visit, String href) {
    if (href.matches("/(cases|audit|notices|retention).*")) {
      return number(visit.page().locator(".r-head > .r-muted").innerText());
    }
    if (href.startsWith("/hearings")) {
      return number(visit.page().locator(".r-ph .cap").last().innerText());
    }
    String of = href.contains("#") ? "[aria-labelledby=" + href.split("#")[1] + "] " : "";
    return visit.page().locator(of + "table.r-table > tbody > tr").count();
  }

  /** Without the marks of thousands; no number at all is none. */
  private static long number(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }
}
