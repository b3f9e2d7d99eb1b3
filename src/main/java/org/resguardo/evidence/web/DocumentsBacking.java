package org.resguardo.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.evidence.DocumentRow;
import org.resguardo.evidence.DocumentService;
import org.resguardo.reference.CodeBook;

/** The documents of one case, part by part of the file. */
@Named
@RequestScoped
public class DocumentsBacking {
  @Inject private DocumentService documents;
  @Inject private CodeBook codes;

  private List<DocumentRow> rows;

  /** One part of the file with what stands in it. */
  public record Part(String code, String title, List<DocumentRow> rows) {}

  public String getNumber() {
    return Asked.number().value();
  }

  public List<DocumentRow> getRows() {
    if (rows == null) {
      rows = documents.ofCase(Asked.number());
    }
    return rows;
  }

  /** Parts in which the caller sees a document, in the order of the list. */
  public List<Part> getParts() {
    return codes.values("file_part", null, Faces.getLocale()).stream()
        .map(part -> new Part(part.code(), part.title(), in(part.code())))
        .filter(part -> !part.rows().isEmpty())
        .toList();
  }

  private List<DocumentRow> in(String part) {
    return getRows().stream().filter(row -> row.part().equals(part)).toList();
  }
}
