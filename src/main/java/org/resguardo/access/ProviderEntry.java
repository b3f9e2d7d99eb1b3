package org.resguardo.access;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** One's own password, before an account is tied to the ministry's sign-in. */
public class ProviderEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @Size(max = 1024)
  private String password;

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
