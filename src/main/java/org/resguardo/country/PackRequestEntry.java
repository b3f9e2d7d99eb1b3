package org.resguardo.country;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is typed to ask that a pack be applied: its digest as read, and why. */
public class PackRequestEntry {
  @NotNull
  @Pattern(regexp = "[0-9a-f]{64}", message = "{country.digest.unknown}")
  private String digest;

  @NotBlank
  @Size(max = 400)
  private String reason;

  public String getDigest() {
    return digest;
  }

  public void setDigest(String digest) {
    this.digest = digest;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
