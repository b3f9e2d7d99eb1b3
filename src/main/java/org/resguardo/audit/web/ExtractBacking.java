package org.resguardo.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.resguardo.audit.Extract;
import org.resguardo.audit.ExtractEntry;
import org.resguardo.audit.ExtractService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeView;

/** An extract of the log of a case for one victim; the form is answered with the file. */
@Named
@RequestScoped
public class ExtractBacking {
  @Inject ExtractService extracts;
  @Inject Messages texts;

  private final ExtractEntry entry = new ExtractEntry();
  private ExtractService.Choices choices;

  @PostConstruct
  void open() {
    choices = extracts.choices(number());
    entry.setLanguage(Faces.getLocale().getLanguage());
  }

  public void pdf() throws IOException {
    give("pdf");
  }

  public void csv() throws IOException {
    give("csv");
  }

  private void give(String format) throws IOException {
    entry.setFormat(format);
    Extract made = extracts.make(number(), entry);
    Faces.sendFile(made.content(), made.fileName(), true);
  }

  private static CaseNumber number() {
    return CaseNumber.demand(Faces.getRequestParameter("number"));
  }

  public String getNumber() {
    return number().value();
  }

  public ExtractEntry getEntry() {
    return entry;
  }

  public List<CodeView> getVictims() {
    return choices.victims().stream().map(code -> new CodeView(code, code, Map.of())).toList();
  }

  public List<CodeView> getLanguages() {
    return choices.languages().stream()
        .map(
            code ->
                new CodeView(
                    code, texts.text(Faces.getLocale(), "shell.language." + code), Map.of()))
        .toList();
  }
}
