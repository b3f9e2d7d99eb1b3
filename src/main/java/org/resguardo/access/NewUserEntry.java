package org.resguardo.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A new account as the IT administrator types it. The office stays empty for national roles. */
public class NewUserEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotBlank
  @Size(max = 60)
  @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}", message = "{access.newUser.username.shape}")
  private String username;

  @NotBlank
  @Size(max = 40)
  private String roleCode;

  @Size(max = 20)
  private String officeCode;

  @NotBlank
  @Size(max = 80)
  private String shortName;

  @Size(max = 40)
  private String phone;

  @NotBlank
  @Size(max = 400)
  private String reason;

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getRoleCode() {
    return roleCode;
  }

  public void setRoleCode(String roleCode) {
    this.roleCode = roleCode;
  }

  public String getOfficeCode() {
    return officeCode;
  }

  public void setOfficeCode(String officeCode) {
    this.officeCode = officeCode;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
