package org.resguardo.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resguardo.evidence.UploadBody;
import org.resguardo.evidence.UploadForm;
import org.resguardo.evidence.UploadService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NameChoice;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.NotPermittedException;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * Takes the form of a document from the wire. A script gets JSON back and shows it beside the
 * fields; without script the browser is sent on, to the document or to the form with what was
 * typed.
 */
@ApplicationScoped
public class UploadDesk {
  private static final Pattern ADDRESS = Pattern.compile("/([^/]+)(?:/(\\d{1,18}))?");
  private static final int INVALID = 422;
  private static final List<String> KEPT =
      List.of("part", "kind", "documentClass", "title", "datedOn", "concerns", "abuse", "note");

  @Inject UploadService uploads;
  @Inject NameChoice names;
  @Inject Spoken spoken;

  void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Matcher asked = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!asked.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      Long id = asked.group(2) == null ? null : Long.valueOf(asked.group(2));
      take(DocumentServlet.number(asked.group(1)), id, request, response);
    } catch (NotFoundException hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermittedException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void take(
      CaseNumber number, Long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String back = "/cases/" + number + "/documents" + (id == null ? "/new" : "/" + id);
    UploadBody body = null;
    try {
      long most = uploads.largestBody();
      if (request.getContentLengthLong() > most) {
        throw UploadForm.tooLarge(most);
      }
      body = UploadBody.of(request.getInputStream(), request.getContentType());
      names.choose("code".equals(body.field("names")), body.field("namesReason"));
      if (!UploadToken.fits(request.getSession(false), body.field("token"))) {
        throw new RuleException("evidence.file.expired");
      }
      String done = "/cases/" + number + "/documents/" + receive(number, id, body);
      answer(request, response, done, Map.of(), false);
    } catch (RuleException broken) {
      if (body != null) {
        body.drain(uploads.largestBody());
      }
      refuse(
          request,
          response,
          back,
          body,
          errors(broken.problems(), request, body == null ? null : body.field("language")),
          names.isFlagged("title"));
    }
  }

  private long receive(CaseNumber number, Long id, UploadBody body) throws IOException {
    if (id == null) {
      return uploads.receive(number, UploadForm.entry(body), body, body.field("requestKey"));
    }
    uploads.receiveVersion(number, id, body.field("note"), body);
    return id;
  }

  private Map<String, String> errors(
      List<Problem> problems, HttpServletRequest request, String language) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (Problem problem : problems) {
      errors.merge(
          problem.field() == null ? "" : problem.field(),
          spoken.say(request, language, problem),
          (first, second) -> first + " " + second);
    }
    return errors;
  }

  private static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      String back,
      UploadBody body,
      Map<String, String> errors,
      boolean named)
      throws IOException {
    if (!isScript(request)) {
      Map<String, List<String>> typed =
          body == null
              ? Map.of()
              : KEPT.stream().collect(Collectors.toMap(name -> name, body::fields));
      request
          .getSession()
          .setAttribute(RefusedUpload.NAME, new RefusedUpload(back, typed, errors, named));
    }
    answer(request, response, back, errors, named);
  }

  private static void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      String location,
      Map<String, String> errors,
      boolean named)
      throws IOException {
    if (!isScript(request)) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + location);
      return;
    }
    JsonObjectBuilder json = Json.createObjectBuilder();
    if (errors.isEmpty()) {
      json.add("location", request.getContextPath() + location);
    } else {
      JsonObjectBuilder fields = Json.createObjectBuilder();
      errors.forEach(fields::add);
      json.add("errors", fields).add("named", named);
      response.setStatus(INVALID);
    }
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(json.build().toString().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isScript(HttpServletRequest request) {
    return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
  }
}
