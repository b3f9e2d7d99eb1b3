package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.resguardo.access.ClientAddress;
import org.resguardo.access.SignIn;
import org.resguardo.kernel.GivenPasskey;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** A passkey in the place of the code, behind the password. */
@Named
@RequestScoped
public class PasskeySignInBacking {
  @Inject SignIn door;
  @Inject PasskeyDesk desk;
  @Inject ClientAddress address;

  private String question;
  private GivenPasskey given;

  public void complete() {
    HttpServletRequest request = Faces.getRequest();
    long userId =
        WebSession.half(request, door.now())
            .orElseThrow(() -> new RuleException("access.signin.again"));
    String from = address.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER));
    SignInBacking.enter(
        request,
        door.complete(userId, given, from)
            .orElseThrow(() -> new RuleException(Problem.at("code", "access.passkey.refused"))));
  }

  /** As JSON; empty when the account has no passkey. */
  public String getQuestion() {
    if (question == null) {
      question =
          WebSession.half(Faces.getRequest(), door.now())
              .map(userId -> desk.question(door.passkeys(userId)))
              .orElse("");
    }
    return question;
  }

  public String getAnswer() {
    return "";
  }

  public void setAnswer(String answer) {
    given = desk.given(answer);
  }
}
