package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import org.resguardo.casefile.AssignmentEntry;
import org.resguardo.casefile.CaseCareService;
import org.resguardo.casefile.CaseEntry;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.casefile.ClosingEntry;
import org.resguardo.casefile.RegistrationEntry;
import org.resguardo.casefile.RegistrationOrigin;
import org.resguardo.casefile.ReopeningEntry;
import org.resguardo.casefile.TransferEntry;
import org.resguardo.intake.CasePlan.Act;
import org.resguardo.kernel.CaseNumber;

/** The case's own row and its moves as acts. */
@ApplicationScoped
class CaseActs {
  @Inject CaseFileService cases;
  @Inject CaseCareService care;

  Act registration(BookRow row, String sourceKey) {
    RegistrationEntry entry = new RegistrationEntry();
    entry.setOfficeCode(row.text("office"));
    entry.setOfficialNumber(row.text("official_number"));
    entry.setHowArose(row.text("how_arose"));
    entry.setComplaintOn(row.day("complaint_on"));
    entry.setFactsFrom(row.fuzzy("facts_from"));
    entry.setFactsTo(row.fuzzy("facts_to"));
    entry.setPlaceDivision(row.text("division"));
    entry.setOffenceCode(row.text("offence"));
    entry.setSummary(row.text("summary"));
    entry.setVictim(row.text("victim", "NONE"));
    entry.setSuspect(row.text("suspect", "NONE"));
    LocalDate on = row.day("registered_on");
    RegistrationOrigin origin = new RegistrationOrigin(sourceKey, on, row.text("prosecutor"));
    return new Act(
        row,
        on,
        0,
        bringing -> {
          CaseNumber opened = cases.bringIn(entry, origin);
          bringing.opened(opened, cases.frame(opened).admission().caseId());
          complete(row, bringing);
        });
  }

  private static final java.util.Set<String> BEYOND_THE_SMALLEST =
      java.util.Set.of(
          "confidentiality",
          "priority",
          "border",
          "exploitation",
          "sex_exploitation",
          "online",
          "organised",
          "number_acting");

  // What the smallest case does not ask for, when the workbook has it.
  private void complete(BookRow row, Bringing bringing) {
    boolean more =
        row.sheet().columns().stream()
            .map(BookSheet.Column::key)
            .filter(BEYOND_THE_SMALLEST::contains)
            .anyMatch(key -> row.text(key) != null);
    if (!more) {
      return;
    }
    CaseFileService.Editable editable = cases.entry(bringing.number());
    CaseEntry entry = editable.entry();
    entry.setConfidentiality(row.text("confidentiality", entry.getConfidentiality()));
    entry.setPriority(row.text("priority", entry.getPriority()));
    entry.setBorder(row.text("border"));
    entry.setExploitation(new ArrayList<>(row.many("exploitation")));
    entry.setSexExploitation(new ArrayList<>(row.many("sex_exploitation")));
    entry.setOnlineUsed(row.yes("online"));
    entry.setOrganisedGroup(row.yes("organised"));
    entry.setNumberActing(row.number("number_acting"));
    cases.edit(bringing.number(), entry, editable.version());
  }

  /** kind: ASSIGN, TRANSFER, CLOSE, REOPEN. */
  Act move(BookRow row) {
    LocalDate on = row.day("on");
    CasePlan.Doing doing =
        switch (row.text("kind", "")) {
          case "ASSIGN" -> assign(row);
          case "TRANSFER" -> transfer(row, on);
          case "CLOSE" -> close(row, on);
          case "REOPEN" -> reopen(row, on);
          default -> {
            row.refuse("kind", "import.unknownMove");
            yield bringing -> {};
          }
        };
    return new Act(row, on, 7, doing);
  }

  private CasePlan.Doing assign(BookRow row) {
    AssignmentEntry entry = new AssignmentEntry();
    entry.setProsecutor(row.text("prosecutor"));
    entry.setReason(row.text("reason"));
    entry.setNote(row.text("note"));
    return bringing -> care.assign(bringing.number(), entry);
  }

  private CasePlan.Doing transfer(BookRow row, LocalDate on) {
    TransferEntry entry = new TransferEntry();
    entry.setToOffice(row.text("office"));
    entry.setOn(on);
    entry.setReason(row.text("reason"));
    entry.setNote(row.text("note"));
    return bringing -> care.transfer(bringing.number(), entry);
  }

  private CasePlan.Doing close(BookRow row, LocalDate on) {
    ClosingEntry entry = new ClosingEntry();
    entry.setOn(on);
    entry.setReason(row.text("reason"));
    entry.setNote(row.text("note"));
    return bringing -> care.close(bringing.number(), entry);
  }

  private CasePlan.Doing reopen(BookRow row, LocalDate on) {
    ReopeningEntry entry = new ReopeningEntry();
    entry.setOn(on);
    entry.setReason(row.text("reason"));
    entry.setNote(row.text("note"));
    return bringing -> care.reopen(bringing.number(), entry);
  }
}
