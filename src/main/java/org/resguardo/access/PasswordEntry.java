package org.resguardo.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A new password, with the one it replaces where that is known. */
public class PasswordEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @Size(max = 1024)
  private String current;

  @NotBlank
  @Size(max = 1024)
  private String wanted;

  @NotBlank
  @Size(max = 1024)
  private String repeated;

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
