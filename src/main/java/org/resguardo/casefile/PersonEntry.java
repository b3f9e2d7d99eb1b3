package org.resguardo.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is known in codes of anybody, victim or accused, as typed: nothing here names a person. */
public abstract class PersonEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  @NotNull
  @Size(max = 12)
  private String sex;

  @Min(0)
  @Max(120)
  private Integer ageFrom;

  @Min(0)
  @Max(120)
  private Integer ageTo;

  @NotEmpty
  @Size(max = 10)
  private List<@NotNull @Size(max = 2) String> citizenships = new ArrayList<>();

  @Size(max = 2)
  private String residenceCountry;

  @Size(max = 20)
  private String residenceDivision1;

  private Boolean interpreterNeeded;

  @Size(max = 40)
  private String education;

  public String getSex() {
    return sex;
  }

  public void setSex(String sex) {
    this.sex = sex;
  }

  public Integer getAgeFrom() {
    return ageFrom;
  }

  public void setAgeFrom(Integer ageFrom) {
    this.ageFrom = ageFrom;
  }

  public Integer getAgeTo() {
    return ageTo;
  }

  public void setAgeTo(Integer ageTo) {
    this.ageTo = ageTo;
  }

  public List<@NotNull @Size(max = 2) String> getCitizenships() {
    return citizenships;
  }

  public void setCitizenships(List<@NotNull @Size(max = 2) String> citizenships) {
    this.citizenships = citizenships == null ? new ArrayList<>() : citizenships;
  }

  public String getResidenceCountry() {
    return residenceCountry;
  }

  public void setResidenceCountry(String residenceCountry) {
    this.residenceCountry = residenceCountry;
  }

  public String getResidenceDivision1() {
    return residenceDivision1;
  }

  public void setResidenceDivision1(String residenceDivision1) {
    this.residenceDivision1 = residenceDivision1;
  }

  public Boolean getInterpreterNeeded() {
    return interpreterNeeded;
  }

  public void setInterpreterNeeded(Boolean interpreterNeeded) {
    this.interpreterNeeded = interpreterNeeded;
  }

  public String getEducation() {
    return education;
  }

  public void setEducation(String education) {
    this.education = education;
  }
}
