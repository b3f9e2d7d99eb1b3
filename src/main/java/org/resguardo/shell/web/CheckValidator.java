package org.resguardo.shell.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.util.Set;
import org.resguardo.shell.Words;

/** A box is checked or not. The platform's own takes everything else that is sent for a no. */
@FacesValidator(value = "r.check", managed = true)
public class CheckValidator implements Validator<Object> {
  private static final Set<String> CHECKED = Set.of("on", "true");

  @Inject Words words;

  @Override
  public void validate(FacesContext context, UIComponent component, Object value) {
    String sent =
        context.getExternalContext().getRequestParameterMap().get(component.getClientId(context));
    if (sent != null && !CHECKED.contains(sent)) {
      String text = words.say("shell.yesno.invalid");
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }
}
