package org.resguardo.kernel;

import jakarta.enterprise.context.RequestScoped;

/** What came with this call of a second factor, a code or a passkey; null when none did. */
@RequestScoped
public class GivenCode {
  private String code;
  private GivenPasskey passkey;

  public void give(String typed) {
    code = typed == null || typed.isBlank() ? null : typed.strip();
  }

  public void give(GivenPasskey answered) {
    passkey = answered;
  }

  public String code() {
    return code;
  }

  public GivenPasskey passkey() {
    return passkey;
  }
}
