package org.resguardo.launch;

import java.io.PrintStream;
import java.util.List;

/** The accounts of the demo, for the person who has just started it. */
final class DemoAccounts {
  private static final String PASSWORD = "Resguardo-demo-2026";

  private static final List<String> ACCOUNTS =
      List.of(
          "fiscal.sanjose       prosecutor, San José",
          "fiscal2.sanjose      prosecutor, San José",
          "fiscal.liberia       prosecutor, Liberia",
          "fiscal.jaco          prosecutor, Jacó",
          "jefatura.sanjose     office head, San José",
          "jefatura.liberia     office head, Liberia",
          "registro.sanjose     registry clerk, San José",
          "victimas.sanjose     victim unit, San José",
          "coordinacion         national coordinator, all offices",
          "estadistica          statistician, all offices",
          "auditoria            auditor, all offices",
          "proteccion.datos     data-protection officer, all offices",
          "penal.juvenil        juvenile prosecutor, San José",
          "cooperacion          central authority (MLA), all offices",
          "ti                   IT administrator");

  private DemoAccounts() {}

  static void print(PrintStream out) {
    out.println("Demo accounts, password of all: " + PASSWORD);
    ACCOUNTS.forEach(account -> out.println("  " + account));
  }
}
