package org.resguardo.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.resguardo.care.CareReadService;
import org.resguardo.care.CareView;
import org.resguardo.care.GuardianService;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.VictimQuestions.Answer;
import org.resguardo.reference.CodeView;

/** The care page of one victim; the one act on it asks the vault about a representative. */
@Named
@RequestScoped
public class CareBacking {
  @Inject private CareReadService reading;
  @Inject private GuardianService guardians;
  @Inject private Messages texts;

  private CareView view;
  private String representative;

  @PostConstruct
  void open() {
    view = reading.of(Asked.number(), Asked.code());
  }

  public void check() {
    Answer answer =
        guardians.check(
            Asked.number(),
            Asked.code(),
            representative == null || representative.isBlank() ? null : representative);
    Asked.back(texts.text(Faces.getLocale(), "care.guardian.answered." + answer));
  }

  /** The representatives of the case by code. */
  public List<CodeView> getRepresentatives() {
    return view.records().guardians().stream()
        .filter(one -> one.code() != null)
        .map(one -> new CodeView(one.code(), one.code(), Map.of()))
        .toList();
  }

  public CareView getView() {
    return view;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  /** The address of this page without the context. */
  public String getBase() {
    return "/cases/" + getNumber() + "/victims/" + view.victim().code();
  }

  public String getRepresentative() {
    return representative;
  }

  public void setRepresentative(String representative) {
    this.representative = representative;
  }
}
