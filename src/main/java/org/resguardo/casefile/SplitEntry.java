package org.resguardo.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/** Accused (by code) who go on in a case of their own, from which day and why. */
public class SplitEntry extends OfficeActEntry {
  private static final long serialVersionUID = 1L;

  @NotEmpty(message = "{casefile.split.choose}")
  private List<@NotBlank @Size(max = 12) String> accused = new ArrayList<>();

  /** User name of who takes over a case of the minors' procedure; null: the only one there is. */
  @Size(max = 60)
  private String prosecutor;

  public String getProsecutor() {
    return prosecutor;
  }

  public void setProsecutor(String prosecutor) {
    this.prosecutor = PlainText.clean(prosecutor);
  }

  public List<String> getAccused() {
    return accused;
  }

  public void setAccused(List<@NotBlank @Size(max = 12) String> accused) {
    this.accused = Typed.list(accused);
  }
}
