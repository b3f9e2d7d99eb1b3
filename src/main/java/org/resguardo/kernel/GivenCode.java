package org.resguardo.kernel;

import jakarta.enterprise.context.RequestScoped;

/** The code of a second factor that came with this call; null when none did. */
@RequestScoped
public class GivenCode {
  private String code;

  public void give(String typed) {
    code = typed == null || typed.isBlank() ? null : typed.strip();
  }

  public String code() {
    return code;
  }
}
