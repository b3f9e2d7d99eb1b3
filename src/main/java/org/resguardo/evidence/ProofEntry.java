package org.resguardo.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements of one count as they stand now; those left out stay as they were. {@code revision}:
 * as it was read, null to write over whatever stands.
 */
public class ProofEntry {
  @NotEmpty
  @Size(max = 20)
  private List<@NotNull @Valid ElementEntry> elements = new ArrayList<>();

  private Long revision;

  public List<@NotNull @Valid ElementEntry> getElements() {
    return elements;
  }

  public void setElements(List<@NotNull @Valid ElementEntry> elements) {
    this.elements = elements == null ? new ArrayList<>() : elements;
  }

  public Long getRevision() {
    return revision;
  }

  public void setRevision(Long revision) {
    this.revision = revision;
  }
}
