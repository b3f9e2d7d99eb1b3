package org.resguardo.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/** What a person decides: KEEP until a day, or ERASE; why. */
public class RetentionEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Pattern(regexp = "KEEP|ERASE")
  private String kind;

  private LocalDate keepUntil;

  @NotBlank
  @Size(max = 400)
  private String reason;

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = Typed.orNull(kind);
  }

  /** Only with KEEP: the last day. */
  public LocalDate getKeepUntil() {
    return keepUntil;
  }

  public void setKeepUntil(LocalDate keepUntil) {
    this.keepUntil = keepUntil;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orNull(reason);
  }
}
