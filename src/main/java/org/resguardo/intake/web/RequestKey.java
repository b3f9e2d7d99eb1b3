package org.resguardo.intake.web;

import org.resguardo.kernel.PartyId;

/** Drawn when a form is made and sent back with it, so that a second submit is known as one. */
final class RequestKey {
  private RequestKey() {}

  static String draw() {
    return PartyId.random().value();
  }
}
