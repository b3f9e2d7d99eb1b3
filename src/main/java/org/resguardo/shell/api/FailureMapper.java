package org.resguardo.shell.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.NotPermittedException;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StaleException;
import org.resguardo.kernel.StepUpException;
import org.resguardo.shell.Causes;

/**
 * One answer for each way to be refused. What nobody foresaw is 500 and a line in our log: never a
 * trace, a class or a statement to the caller.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
  private static final Map<Integer, String> KEYS =
      Map.of(
          400, "malformed",
          401, "unauthenticated",
          403, "forbidden",
          404, "notFound",
          405, "method",
          406, "accept",
          413, "tooLarge",
          415, "mediaType",
          428, "ifMatch");

  @Inject Problems problems;

  @Override
  public Response toResponse(Throwable thrown) {
    return ofTheHouse(thrown).or(() -> ofThePlatform(thrown)).orElseGet(() -> unforeseen(thrown));
  }

  private Optional<Response> ofTheHouse(Throwable thrown) {
    return Causes.find(thrown, StepUpException.class)
        .map(due -> problems.typed(403, "step-up-required", "stepUp"))
        .or(
            () ->
                Causes.find(thrown, RuleException.class)
                    .map(rule -> problems.broken(Problems.INVALID, rule.problems())))
        .or(
            () ->
                Causes.find(thrown, ConstraintViolationException.class)
                    .map(found -> problems.violated(found.getConstraintViolations())))
        .or(() -> Causes.find(thrown, StaleException.class).map(problems::stale))
        .or(
            () ->
                Causes.find(thrown, OptimisticLockException.class)
                    .map(found -> problems.stale(new StaleException(0, List.of()))))
        .or(() -> Causes.find(thrown, NotFoundException.class).map(found -> plain(404)))
        .or(() -> Causes.find(thrown, NotPermittedException.class).map(found -> plain(403)));
  }

  private Optional<Response> ofThePlatform(Throwable thrown) {
    if (Causes.isDatabaseAway(thrown)) {
      return Optional.of(
          Response.fromResponse(problems.plain(503, "away")).header("Retry-After", "10").build());
    }
    if (thrown instanceof WebApplicationException refused) {
      return Optional.of(refused(refused.getResponse()));
    }
    boolean unreadable =
        thrown instanceof ProcessingException
            || Causes.find(thrown, JsonException.class).isPresent()
            || Causes.find(thrown, JsonbException.class).isPresent()
            || Causes.find(thrown, DateTimeException.class).isPresent();
    return unreadable ? Optional.of(plain(400)) : Optional.empty();
  }

  private Response refused(Response ours) {
    int status = ours.getStatus();
    if (status < 400 || Problems.TYPE.equals(ours.getHeaderString("Content-Type"))) {
      return ours;
    }
    if (status >= 500) {
      return problems.plain(status, "broken");
    }
    Response answer = problems.plain(status, KEYS.getOrDefault(status, "malformed"));
    String allow = ours.getHeaderString("Allow");
    return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
  }

  private Response unforeseen(Throwable thrown) {
    LOG.log(Level.SEVERE, "A call of the interface failed", thrown);
    return problems.plain(500, "broken");
  }

  private Response plain(int status) {
    return problems.plain(status, KEYS.get(status));
  }
}
