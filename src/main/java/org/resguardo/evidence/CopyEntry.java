package org.resguardo.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A digital copy: its SHA-256, the tool that made it, its size in bytes. */
public class CopyEntry {
  @NotBlank
  @Pattern(regexp = "[0-9a-fA-F]{64}", message = "{evidence.copy.hashShape}")
  private String hash;

  @NotBlank
  @Size(max = 120)
  private String tool;

  @PositiveOrZero private Long size;

  private LocalDate madeOn;

  public String getHash() {
    return hash;
  }

  public void setHash(String hash) {
    this.hash = Typed.orNull(hash);
  }

  public String getTool() {
    return tool;
  }

  public void setTool(String tool) {
    this.tool = Typed.orNull(tool);
  }

  public Long getSize() {
    return size;
  }

  public void setSize(Long size) {
    this.size = size;
  }

  public LocalDate getMadeOn() {
    return madeOn;
  }

  public void setMadeOn(LocalDate madeOn) {
    this.madeOn = madeOn;
  }
}
