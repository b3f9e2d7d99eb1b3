package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.access.StepUp;
import org.resguardo.kernel.GivenCode;
import org.resguardo.kernel.GivenPasskey;

/** The second factor once more, by code or by passkey, in a form whose act needs it. */
@Named
@RequestScoped
public class StepUpBacking {
  @Inject StepUp stepUp;
  @Inject GivenCode given;
  @Inject PasskeyDesk desk;

  private String question;

  /** Whether a code or a passkey has to come along. */
  public boolean isDue() {
    return stepUp.isDue();
  }

  public String getCode() {
    return given.code();
  }

  /** The browser's session gets another id together with the code: it opens more from now on. */
  public void setCode(String code) {
    given.give(code);
    if (given.code() != null) {
      WebSession.renew(Faces.getRequest());
    }
  }

  /** The question for one of the caller's passkeys, as JSON; empty when there is none. */
  public String getQuestion() {
    if (question == null) {
      question = isDue() ? desk.question(stepUp.passkeys()) : "";
    }
    return question;
  }

  public String getAnswer() {
    return "";
  }

  /** As with a code. */
  public void setAnswer(String answer) {
    GivenPasskey brought = desk.given(answer);
    if (brought != null) {
      given.give(brought);
      WebSession.renew(Faces.getRequest());
    }
  }
}
