package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.intake.ElsewhereView;
import org.resguardo.kernel.CaseNumber;

/**
 * "A record exists elsewhere", shown once after saving; the notice itself stays with the matches.
 */
@Named
@RequestScoped
public class ElsewhereBacking {
  private CaseNumber number;
  private List<ElsewhereView> offices;
  private String code;

  @PostConstruct
  void load() {
    number = Address.number();
    offices = Faces.getFlashAttribute(Outcome.ELSEWHERE);
    code = Faces.getFlashAttribute(Outcome.CODE);
    if (offices == null) {
      offices = List.of();
    }
  }

  public String getNumber() {
    return number.value();
  }

  public String getCode() {
    return code;
  }

  public List<ElsewhereView> getOffices() {
    return offices;
  }
}
