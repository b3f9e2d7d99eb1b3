package org.resguardo.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.resguardo.evidence.DocumentService;
import org.resguardo.evidence.Person;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/**
 * The form of a document. It is sent past Faces, to the servlet that takes the file from the wire;
 * what was typed beside a refused file comes back from the session.
 */
@Named
@RequestScoped
public class DocumentFormBacking {
  @Inject private DocumentService documents;
  @Inject private CodeBook codes;
  @Inject private Messages texts;

  private DocumentService.Form form;
  private RefusedUpload refused;
  private boolean asked;

  private DocumentService.Form form() {
    if (form == null) {
      form = documents.form(Asked.number());
    }
    return form;
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public String getToken() {
    return UploadToken.of((HttpSession) Faces.getSession(true));
  }

  public String getRequestKey() {
    return UUID.randomUUID().toString();
  }

  public String getLanguage() {
    return locale().getLanguage();
  }

  public long getLargestMegabytes() {
    return form().largestMegabytes();
  }

  public List<Choice> getConcerned() {
    return form().people().all().stream().map(one -> new Choice(one.code(), name(one))).toList();
  }

  private String name(Person person) {
    String what =
        switch (person.role()) {
          case ACCUSED -> texts.text(locale(), "evidence.person.accused");
          case VICTIM ->
              texts.text(
                  locale(), person.child() ? "evidence.person.child" : "evidence.person.victim");
          case OTHER -> codes.title("party_capacity", person.capacity(), locale());
        };
    return person.code() + ", " + what;
  }

  /** What was typed under this name before the file was refused. */
  public String typed(String name) {
    List<String> values = refused() == null ? null : refused().typed().get(name);
    return values == null || values.isEmpty() ? "" : values.get(values.size() - 1);
  }

  public boolean chosen(String name, String value) {
    return refused() != null && refused().typed().getOrDefault(name, List.of()).contains(value);
  }

  /** Null when there is none; the name "" is of the whole. */
  public String error(String name) {
    return refused() == null ? null : refused().errors().get(name);
  }

  /** Whether the title was sent back because it names somebody. */
  public boolean isNamed() {
    return refused() != null && refused().named();
  }

  public List<String> getAllErrors() {
    return refused() == null ? List.of() : List.copyOf(refused().errors().values());
  }

  public boolean isRefused() {
    return refused() != null;
  }

  // Shown once: the page that is made now is the one to which the browser was sent back.
  private RefusedUpload refused() {
    if (!asked) {
      asked = true;
      HttpSession session = (HttpSession) Faces.getSession(true);
      Object kept = session.getAttribute(RefusedUpload.NAME);
      session.removeAttribute(RefusedUpload.NAME);
      refused =
          kept instanceof RefusedUpload one && Faces.getRequestURI().endsWith(one.address())
              ? one
              : null;
    }
    return refused;
  }

  private static Locale locale() {
    return Faces.getLocale();
  }
}
