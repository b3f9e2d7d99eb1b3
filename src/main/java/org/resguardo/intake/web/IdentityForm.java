package org.resguardo.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.person.DocumentEntry;
import org.resguardo.person.IdentityEntry;

/**
 * Who somebody is, as the page asks it: two documents at most, each of which may stay empty. It is
 * filled and never read back: whoever enters identities need not be one who may see them.
 */
public class IdentityForm {
  @Valid private final IdentityEntry entry = new IdentityEntry();

  @Size(max = 40)
  private String docKind;

  @Size(max = 60)
  private String docNumber;

  @Size(max = 2)
  private String docCountry;

  @Size(max = 40)
  private String docKind2;

  @Size(max = 60)
  private String docNumber2;

  @Size(max = 2)
  private String docCountry2;

  /** What goes to the vault. */
  IdentityEntry typed() {
    List<DocumentEntry> documents = new ArrayList<>();
    add(documents, docKind, docNumber, docCountry);
    add(documents, docKind2, docNumber2, docCountry2);
    entry.setDocuments(documents);
    return entry;
  }

  private static void add(
      List<DocumentEntry> documents, String kind, String number, String country) {
    if (number != null && !number.isBlank()) {
      documents.add(new DocumentEntry(kind, number.strip(), country));
    }
  }

  public IdentityEntry getEntry() {
    return entry;
  }

  public String getDocKind() {
    return docKind;
  }

  public void setDocKind(String docKind) {
    this.docKind = docKind;
  }

  public String getDocNumber() {
    return docNumber;
  }

  public void setDocNumber(String docNumber) {
    this.docNumber = docNumber;
  }

  public String getDocCountry() {
    return docCountry;
  }

  public void setDocCountry(String docCountry) {
    this.docCountry = docCountry;
  }

  public String getDocKind2() {
    return docKind2;
  }

  public void setDocKind2(String docKind2) {
    this.docKind2 = docKind2;
  }

  public String getDocNumber2() {
    return docNumber2;
  }

  public void setDocNumber2(String docNumber2) {
    this.docNumber2 = docNumber2;
  }

  public String getDocCountry2() {
    return docCountry2;
  }

  public void setDocCountry2(String docCountry2) {
    this.docCountry2 = docCountry2;
  }
}
