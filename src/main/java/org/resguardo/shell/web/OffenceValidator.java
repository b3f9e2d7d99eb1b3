package org.resguardo.shell.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import org.resguardo.reference.CodeBook;
import org.resguardo.shell.Words;

/** One of the offences of the country: what is suggested while typing comes back as its code. */
@FacesValidator(value = "r.offence", managed = true)
public class OffenceValidator implements Validator<String> {
  @Inject CodeBook codes;
  @Inject Words words;

  @Override
  public void validate(FacesContext context, UIComponent component, String code) {
    if (code != null && codes.offence(code).isEmpty()) {
      String text = words.say("jakarta.faces.component.UISelectOne.INVALID_detail");
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }
}
