package org.resguardo.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.resguardo.access.CaseSets;
import org.resguardo.casefile.CaseExport;
import org.resguardo.casefile.CaseListService;
import org.resguardo.casefile.ExportEntry;

/** A list of cases that is taken out: what for and to whom; the form is answered with the file. */
@Named
@RequestScoped
public class CaseExportBacking {
  @Inject CaseListService lists;
  @Inject CaseSets sets;
  @Inject CaseChoicesBacking choices;

  private final ExportEntry entry = new ExportEntry();
  private ListAddress address;
  private long number;

  @PostConstruct
  void open() {
    address = ListAddress.ofRequest();
    number = lists.exportable(address.query(sets, choices.today()));
  }

  public void xlsx() throws IOException {
    give("xlsx");
  }

  public void csv() throws IOException {
    give("csv");
  }

  private void give(String format) throws IOException {
    entry.setFormat(format);
    CaseExport.File file =
        lists.export(address.query(sets, choices.today()), entry, Faces.getLocale());
    Faces.sendFile(file.content(), file.name(), true);
  }

  /** How many cases the file will hold. */
  public long getNumber() {
    return number;
  }

  public ListAddress getAddress() {
    return address;
  }

  public ExportEntry getEntry() {
    return entry;
  }
}
