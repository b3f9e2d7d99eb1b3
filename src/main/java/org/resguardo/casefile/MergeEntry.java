package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.resguardo.kernel.Typed;

/** Two records of a case that are one human being, by code: the one that is kept, the other. */
public class MergeEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 12)
  private String kept;

  @NotBlank
  @Size(max = 12)
  private String other;

  @NotBlank
  @Size(max = 400)
  private String reason;

  public String getKept() {
    return kept;
  }

  public void setKept(String kept) {
    this.kept = Typed.orNull(kept);
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = Typed.orNull(other);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orNull(reason);
  }
}
