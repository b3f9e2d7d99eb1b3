package org.resguardo.casefile.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.harness.Browser;
import org.resguardo.harness.Visit;

/** One person at the pages of cases: fills forms by their ids and sends them. */
final class CaseDesk implements AutoCloseable {
  private static final Pattern NUMBER = Pattern.compile("/cases/(R\\d\\d-\\d{6}-\\d)");

  private final Visit visit;
  private final Page page;

  CaseDesk(String account, String language) {
    visit = Browser.signIn(account, language);
    page = visit.page();
  }

  /** At the product of another country. */
  CaseDesk(Visit visit) {
    this.visit = visit;
    page = visit.page();
  }

  Visit visit() {
    return visit;
  }

  int go(String address) {
    return visit.go(address);
  }

  CaseDesk type(String field, String text) {
    at(field).fill(text);
    return this;
  }

  CaseDesk choose(String field, String code) {
    at(field).selectOption(code);
    return this;
  }

  /** The first real choice of a list. */
  CaseDesk chooseFirst(String field) {
    Locator options = at(field).locator("option:not([value=''])");
    at(field).selectOption(options.first().getAttribute("value"));
    return this;
  }

  CaseDesk tick(String field, String code) {
    page.locator("input[name='form:%s'][value='%s']".formatted(field, code)).check();
    return this;
  }

  CaseDesk tickAll(String field) {
    page.locator("input[name='form:%s']".formatted(field)).all().forEach(Locator::check);
    return this;
  }

  /** Types into a search field and takes the first that is offered. */
  CaseDesk find(String field, String text) {
    Locator input = page.locator("[id='form:%s_input']".formatted(field));
    input.fill("");
    input.pressSequentially(text);
    page.locator("[id='form:%s_panel'] li".formatted(field)).first().click();
    return this;
  }

  /** Sends the form; the answer is another page, or the same with what is wrong. */
  CaseDesk send() {
    return press(page.locator("#form .r-acts [type=submit]").first());
  }

  CaseDesk follow(String link) {
    return press(page.locator("main a", new Page.LocatorOptions().setHasText(link)).first());
  }

  /**
   * Presses what leads to another page, and waits until that page is there. By key: a list that
   * opens late on a slow machine may lie over the button.
   */
  CaseDesk press(Locator button) {
    page.evaluate("document.documentElement.dataset.left = 'true'");
    button.press("Enter");
    page.locator("html:not([data-left])").waitFor();
    page.waitForLoadState();
    return this;
  }

  /** The numbers of a statistic. */
  String table() {
    return page.locator("main table").first().innerText();
  }

  String text() {
    return page.locator("main").innerText();
  }

  /** The bar above a case. */
  String bar() {
    return page.locator(".r-case").innerText();
  }

  String address() {
    return page.url();
  }

  /** The number of the case whose page this is. */
  String number() {
    Matcher found = NUMBER.matcher(page.url());
    if (!found.find()) {
      throw new AssertionError("not a page of a case: " + page.url() + "\n" + text());
    }
    return found.group(1);
  }

  Locator at(String field) {
    return page.locator("[id='form:%s']".formatted(field));
  }

  @Override
  public void close() {
    visit.close();
  }
}
