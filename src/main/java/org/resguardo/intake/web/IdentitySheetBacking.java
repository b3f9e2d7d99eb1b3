package org.resguardo.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.resguardo.intake.IdentitySheet;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.person.OpenedIdentity;
import org.resguardo.person.PersonService;

/** Opens an identity onto a sheet to print: the same opening, asked for with the same reason. */
@Named
@RequestScoped
public class IdentitySheetBacking {
  @Inject private PersonService persons;
  @Inject private IdentitySheet sheets;

  public void give(IdentityBacking asked) throws IOException {
    CaseNumber number = Address.number();
    String code = asked.getVictim().code();
    OpenedIdentity opened =
        persons.open(number, asked.getVictim().party(), asked.getReason(), asked.getReasonText());
    Faces.sendFile(
        sheets.pdf(number, code, opened, asked.getReason(), Faces.getLocale()),
        number + "-" + code + ".pdf",
        true);
  }
}
