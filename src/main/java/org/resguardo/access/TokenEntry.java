package org.resguardo.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a script sends to sign in. {@code code} is for a second factor. */
public class TokenEntry {
  @NotBlank
  @Size(max = 60)
  private String username;

  @NotBlank
  @Size(max = 1024)
  private String password;

  @Size(max = 40)
  private String code;

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
