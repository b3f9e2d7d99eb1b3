package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who is tied to a case beside its owner. {@code kind}: a code of {@code case_tie}; {@code user}: a
 * user name; {@code until}: the last day, bound to be there for a grant.
 */
public class TieEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 12)
  private String kind;

  @NotBlank
  @Size(max = 60)
  private String user;

  private LocalDate until;

  @NotBlank
  @Size(max = 300)
  private String reason;

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = PlainText.clean(kind);
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = PlainText.clean(user);
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = PlainText.clean(reason);
  }
}
