package org.resguardo.care;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/**
 * Consent given, withheld or withdrawn. {@code purpose}: list consent_purpose; {@code answer}:
 * consent_answer; {@code by}: consent_by; {@code representative}: code of the party within the
 * case; {@code points}: consent_point, what was explained.
 */
public class ConsentEntry {
  @NotBlank
  @Size(max = 20)
  private String purpose;

  @NotBlank
  @Size(max = 12)
  private String answer;

  @NotNull private LocalDate on;

  @NotBlank
  @Size(max = 20)
  private String by;

  @Size(max = 12)
  private String representative;

  @Min(0)
  @Max(120)
  private Integer age;

  @Size(max = 12)
  private String language;

  @Size(max = 20)
  private List<@NotBlank @Size(max = 40) String> points = new ArrayList<>();

  @Size(max = 1000)
  private String note;

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = Typed.orNull(purpose);
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = Typed.orNull(answer);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = Typed.orNull(by);
  }

  public String getRepresentative() {
    return representative;
  }

  public void setRepresentative(String representative) {
    this.representative = Typed.orNull(representative);
  }

  public Integer getAge() {
    return age;
  }

  public void setAge(Integer age) {
    this.age = age;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = Typed.orNull(language);
  }

  public List<String> getPoints() {
    return points;
  }

  public void setPoints(List<String> points) {
    this.points = Typed.list(points);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orNull(note);
  }
}
