package org.resguardo.casefile;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What the office owes the victim and when it was done. */
public class RightsEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @PastOrPresent private LocalDate agencyToldOn;

  @PastOrPresent private LocalDate rightsToldOn;

  @Size(max = 12)
  private String rightsLanguage;

  @Size(max = 120)
  private String rightsToldBy;

  private Boolean wantsPart;

  public LocalDate getAgencyToldOn() {
    return agencyToldOn;
  }

  public void setAgencyToldOn(LocalDate agencyToldOn) {
    this.agencyToldOn = agencyToldOn;
  }

  public LocalDate getRightsToldOn() {
    return rightsToldOn;
  }

  public void setRightsToldOn(LocalDate rightsToldOn) {
    this.rightsToldOn = rightsToldOn;
  }

  public String getRightsLanguage() {
    return rightsLanguage;
  }

  public void setRightsLanguage(String rightsLanguage) {
    this.rightsLanguage = rightsLanguage;
  }

  public String getRightsToldBy() {
    return rightsToldBy;
  }

  public void setRightsToldBy(String rightsToldBy) {
    this.rightsToldBy = rightsToldBy;
  }

  public Boolean getWantsPart() {
    return wantsPart;
  }

  public void setWantsPart(Boolean wantsPart) {
    this.wantsPart = wantsPart;
  }
}
