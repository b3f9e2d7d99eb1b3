package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.access.StepUp;
import org.resguardo.kernel.GivenCode;

/** The field for the code of the second factor, in a form whose act needs it. */
@Named
@RequestScoped
public class StepUpBacking {
  @Inject StepUp stepUp;
  @Inject GivenCode given;

  /** Whether a code has to come along. */
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
}
