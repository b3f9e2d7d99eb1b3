package org.resguardo.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.resguardo.evidence.EvidenceForm;
import org.resguardo.evidence.EvidenceService;
import org.resguardo.evidence.People;
import org.resguardo.kernel.DateWords;
import org.resguardo.reference.CodeBook;

/** To what an item can be tied, as choices of its forms; read once a request. */
@Named
@RequestScoped
public class EvidenceChoicesBacking {
  @Inject private EvidenceService evidence;
  @Inject private CodeBook codes;
  @Inject private DateWords dates;

  private EvidenceForm form;
  private People people;

  private EvidenceForm form() {
    if (form == null) {
      form = evidence.form(Asked.number());
    }
    return form;
  }

  public List<Choice> getPeople() {
    if (people == null) {
      people = evidence.people(Asked.number());
    }
    return people.all().stream()
        .map(
            one ->
                new Choice(
                    one.code(),
                    one.capacity() == null
                        ? one.code()
                        : one.code()
                            + ", "
                            + codes.title("party_capacity", one.capacity(), locale())))
        .toList();
  }

  public List<Choice> getCounts() {
    return form().counts().stream()
        .map(
            one ->
                new Choice(
                    String.valueOf(one.id()),
                    one.accused()
                        + (one.victim() == null ? "" : " · " + one.victim())
                        + " · "
                        + codes.title("offence", one.offence(), locale())))
        .toList();
  }

  public List<Choice> getDocuments() {
    return form().documents().stream()
        .map(one -> new Choice(String.valueOf(one.id()), "D-" + one.number() + " · " + one.title()))
        .toList();
  }

  public List<Choice> getDecisions() {
    return form().decisions().stream()
        .map(
            one ->
                new Choice(
                    String.valueOf(one.id()),
                    codes.title("decision_kind", one.kind(), locale())
                        + ", "
                        + dates.date(locale(), one.decidedOn())))
        .toList();
  }

  private static Locale locale() {
    return Faces.getLocale();
  }
}
