package org.resguardo.shell.api;

import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * The server maps validation by a mapper of its own, nearer than one for everything: ours goes
 * first.
 */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {
  @Inject FailureMapper failures;

  @Override
  public Response toResponse(ValidationException violated) {
    return failures.toResponse(violated);
  }
}
