package org.resguardo.audit;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.resguardo.access.Admission;
import org.resguardo.access.Caller;
import org.resguardo.access.CaseGate;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.NameGuard;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.Scope;
import org.resguardo.reference.CodeBook;

/**
 * What a victim's representative is given of the log: who did what with that victim's data, when
 * and why, and nothing of anybody else (DP-09).
 */
@Boundary
public class ExtractService {
  private static final String RECIPIENTS = "representative_kind";

  @Inject CaseGate gate;
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject ExtractRepository victims;
  @Inject AuditRepository log;
  @Inject NameGuard names;
  @Inject ExtractFile file;
  @Inject CodeBook codes;
  @Inject Messages texts;

  /** Codes of those of whom an extract can be made, and the languages it can be written in. */
  public record Choices(List<String> victims, List<String> languages) {}

  @Requires(Permission.EXTRACT_LOG)
  public Choices choices(CaseNumber number) {
    deeds.current().unlogged();
    Admission admission = gate.admit(number, Permission.EXTRACT_LOG);
    return new Choices(
        victims.victims(admission.caseId()), texts.languages().stream().sorted().toList());
  }

  /**
   * Makes the extract.
   *
   * @throws RuleException when a code is not known here, or a text speaks of somebody of the case
   */
  @Requires(Permission.EXTRACT_LOG)
  public Extract make(CaseNumber number, @Valid ExtractEntry entry) {
    Admission admission = gate.admit(number, Permission.EXTRACT_LOG);
    String victim = entry.getVictim();
    String party =
        victims
            .party(admission.caseId(), victim)
            .orElseThrow(() -> refused("victim", "audit.extract.noVictim"));
    demandKnown(entry);
    List<String> others = victims.others(admission.caseId(), victim);
    demandOfNobody(admission, "purpose", entry.getPurpose(), others);
    demandOfNobody(admission, "reference", entry.getReference(), others);
    List<AuditEntry> entries =
        log.about(admission.caseId(), victims.subjects(admission.caseId(), victim, party));
    Extract made = file.make(number, entry, entries, Locale.forLanguageTag(entry.getLanguage()));
    deeds
        .current()
        .about(admission)
        .subject(victim)
        .reason(entry.getPurpose())
        .detail("recipient", entry.getRecipient())
        .detail("credential", entry.getReference())
        .detail("format", entry.getFormat())
        .detail("language", entry.getLanguage())
        .detail("rows", entries.size())
        .detail("sha256", ExtractFile.sha256(made));
    return made;
  }

  private void demandKnown(ExtractEntry entry) {
    if (!codes.exists(RECIPIENTS, entry.getRecipient(), null)) {
      throw refused("recipient", "audit.extract.noRecipient");
    }
    if (!texts.languages().contains(entry.getLanguage())) {
      throw refused("language", "audit.extract.noLanguage");
    }
  }

  // Both texts stand in the extract, and it speaks of one victim. Whether a name stands in the case
  // is not answered with its code: who makes extracts need not be able to read the case.
  private void demandOfNobody(
      Admission admission, String field, String text, List<String> otherCodes) {
    boolean named =
        !caller
            .lifted(
                Set.of(Permission.READ_CASE),
                Scope.ALL,
                () -> names.mentions(admission.caseId(), text))
            .isEmpty();
    boolean coded =
        otherCodes.stream()
            .anyMatch(
                code ->
                    Pattern.compile(
                            "(?<![\\p{L}\\d])" + Pattern.quote(code) + "(?![\\p{L}\\d])",
                            Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find());
    if (named || coded) {
      throw refused(field, "audit.extract.names");
    }
  }

  private static RuleException refused(String field, String key) {
    return new RuleException(Problem.at(field, key));
  }
}
