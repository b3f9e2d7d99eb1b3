package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The case, by internal or official number, in which a case goes on; by which order, of which day,
 * and why.
 */
public class JoinEntry extends OfficeActEntry {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  private String into;

  @NotBlank
  @Size(max = 60)
  private String order;

  public String getInto() {
    return into;
  }

  public void setInto(String into) {
    this.into = PlainText.clean(into);
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = PlainText.clean(order);
  }
}
