package org.resguardo.intake.web;

import org.omnifaces.util.Faces;
import org.resguardo.kernel.CaseNumber;

/** What the address of a page says: the case, and whom within it. */
final class Address {
  private Address() {}

  static CaseNumber number() {
    return CaseNumber.demand(Faces.getRequestParameter("number"));
  }

  static String code() {
    return Faces.getRequestParameter("code");
  }

  static String of(CaseNumber number, String rest) {
    return Faces.getRequestContextPath() + "/cases/" + number + rest;
  }

  static void go(CaseNumber number, String rest) {
    Faces.redirect(of(number, rest));
  }
}
