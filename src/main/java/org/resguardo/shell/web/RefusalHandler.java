package org.resguardo.shell.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.NotPermittedException;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;
import org.resguardo.kernel.StaleException;
import org.resguardo.shell.Causes;
import org.resguardo.shell.Words;

/**
 * Turns what a service refuses into what the person reads: a broken rule stands at its field and
 * the page comes back with all that was typed; what may not be seen answers 404, a right not held
 * 403, a database that is away 503. Backing beans catch nothing of this.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var queued = events.next().getContext();
      if (handled(queued.getContext(), queued.getException(), queued.getPhaseId())) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private boolean handled(FacesContext context, Throwable thrown, PhaseId phase) {
    if (Causes.find(thrown, NotFoundException.class).isPresent()) {
      return answer(context, HttpServletResponse.SC_NOT_FOUND);
    }
    if (Causes.find(thrown, NotPermittedException.class).isPresent()) {
      return answer(context, HttpServletResponse.SC_FORBIDDEN);
    }
    if (Causes.isDatabaseAway(thrown)) {
      return answer(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    if (!PhaseId.RENDER_RESPONSE.equals(phase) && told(context, thrown)) {
      return true;
    }
    return context.getPartialViewContext().isAjaxRequest() && answered(context, thrown);
  }

  // A request of a script gets a status, not an error page: the form stays as it is and the script
  // of
  // the frame says what happened.
  private static boolean answered(FacesContext context, Throwable thrown) {
    if (Causes.find(thrown, ViewExpiredException.class).isPresent()) {
      return answer(context, HttpServletResponse.SC_CONFLICT);
    }
    LOG.log(Level.SEVERE, "a request of a page's script failed", thrown);
    return answer(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  private boolean told(FacesContext context, Throwable thrown) {
    Optional<RuleException> rule = Causes.find(thrown, RuleException.class);
    if (rule.isPresent()) {
      rule.get().problems().forEach(problem -> tell(context, problem));
      return true;
    }
    Optional<ConstraintViolationException> violations =
        Causes.find(thrown, ConstraintViolationException.class);
    if (violations.isPresent()) {
      violations.get().getConstraintViolations().forEach(each -> tell(context, each));
      return true;
    }
    if (Causes.find(thrown, StaleException.class).isPresent()
        || Causes.find(thrown, OptimisticLockException.class).isPresent()) {
      tell(context, Problem.general("shell.stale"));
      return true;
    }
    return false;
  }

  private static void tell(FacesContext context, Problem problem) {
    Words words = CDI.current().select(Words.class).get();
    tell(context, problem.field(), words.say(problem.key(), problem.arguments().toArray()));
  }

  private static void tell(FacesContext context, ConstraintViolation<?> violation) {
    String field = null;
    for (Path.Node node : violation.getPropertyPath()) {
      field = node.getName();
    }
    tell(context, field, violation.getMessage());
  }

  private static void tell(FacesContext context, String field, String text) {
    String target = field == null ? null : clientId(context, field);
    context.addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    context.validationFailed();
  }

  // Two forms of a page may have a field of the same name: the one that was sent is meant.
  private static String clientId(FacesContext context, String field) {
    String id = field.substring(field.lastIndexOf('.') + 1);
    String sent = clientId(context, id, true);
    return sent == null ? clientId(context, id, false) : sent;
  }

  private static String clientId(FacesContext context, String id, boolean onlySent) {
    String[] found = new String[1];
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, component) -> {
              if (onlySent && component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
              }
              found[0] = id.equals(component.getId()) ? component.getClientId(context) : found[0];
              return found[0] == null ? VisitResult.ACCEPT : VisitResult.COMPLETE;
            });
    return found[0];
  }

  private static boolean answer(FacesContext context, int status) {
    if (context.getExternalContext().isResponseCommitted()) {
      return false;
    }
    try {
      context.getExternalContext().responseSendError(status, null);
      context.responseComplete();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
