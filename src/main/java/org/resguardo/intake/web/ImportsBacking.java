package org.resguardo.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.intake.ImportProblem;
import org.resguardo.intake.ImportResult;
import org.resguardo.intake.ImportService;
import org.resguardo.intake.ImportWords;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** Imports a caseload workbook: template, trial, import. The file itself is never kept. */
@Named
@RequestScoped
public class ImportsBacking {
  /** More at once helps nobody: the first ones are corrected and the workbook is tried again. */
  private static final int MOST_LINES = 200;

  /** One error; {@code caseKey} is null for a row that belongs to no case. */
  public record Line(String caseKey, String place, String message) {}

  @Inject ImportService imports;
  @Inject ImportWords words;
  @Inject LastImport last;

  private Part file;
  private List<Line> lines;

  /** Before the page: refuses whoever may not import. */
  public void enter() {
    imports.largestMb();
  }

  public void tryOut() throws IOException {
    run(true);
  }

  public void bringIn() throws IOException {
    run(false);
  }

  private void run(boolean dryRun) throws IOException {
    ImportResult result = imports.run(bytes(), dryRun);
    last.keep(result);
    if (!dryRun) {
      org.omnifaces.util.Messages.addFlashGlobalInfo(
          "{0}", words.text(Faces.getLocale(), "intake.imports.flash", result.getAdded()));
    }
    Faces.redirect(Faces.getRequestContextPath() + "/imports");
  }

  private byte[] bytes() throws IOException {
    if (file == null || file.getSize() == 0) {
      throw new RuleException(Problem.at("file", "import.noFile"));
    }
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    } finally {
      file.delete();
    }
  }

  /** Answers the empty workbook instead of a page. */
  public void template() throws IOException {
    Faces.sendFile(imports.template(Faces.getLocale()), "resguardo.xlsx", true);
  }

  /** The last result of this session; null when there is none. */
  public ImportResult getResult() {
    return last.result();
  }

  public List<Line> getLines() {
    if (lines == null) {
      lines = getResult() == null ? List.of() : read(getResult());
    }
    return lines;
  }

  private List<Line> read(ImportResult result) {
    List<Line> read = new ArrayList<>();
    result.cases().forEach(line -> line.problems().forEach(each -> add(read, line.key(), each)));
    result.strays().forEach(each -> add(read, null, each));
    return read;
  }

  private void add(List<Line> read, String key, ImportProblem problem) {
    if (read.size() < MOST_LINES) {
      read.add(
          new Line(
              key,
              words.place(problem, Faces.getLocale()),
              words.message(problem, Faces.getLocale())));
    }
  }

  public boolean isCut() {
    return getLines().size() == MOST_LINES;
  }

  public int getLargestMb() {
    return ImportService.LARGEST_MB;
  }

  public int getMostLines() {
    return MOST_LINES;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
