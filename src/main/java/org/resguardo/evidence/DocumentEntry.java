package org.resguardo.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as it is handed in, without its content. {@code part}, {@code kind} and {@code
 * documentClass} are codes; {@code concerns} are codes of people of the case; {@code abuse}:
 * whether it shows the abuse of a child, and then it stays outside.
 */
public class DocumentEntry {
  private String part;
  private String kind;
  private String documentClass;
  private String title;
  private LocalDate datedOn;
  private List<String> concerns = new ArrayList<>();
  private Boolean abuse;

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = Typed.orNull(part);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Typed.orNull(kind);
  }

  public String getDocumentClass() {
    return documentClass;
  }

  public void setDocumentClass(String documentClass) {
    this.documentClass = Typed.orNull(documentClass);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = Typed.orNull(title);
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  public void setDatedOn(LocalDate datedOn) {
    this.datedOn = datedOn;
  }

  public List<String> getConcerns() {
    return concerns;
  }

  public void setConcerns(List<String> concerns) {
    this.concerns = Typed.list(concerns);
  }

  public Boolean getAbuse() {
    return abuse;
  }

  public void setAbuse(Boolean abuse) {
    this.abuse = abuse;
  }
}
