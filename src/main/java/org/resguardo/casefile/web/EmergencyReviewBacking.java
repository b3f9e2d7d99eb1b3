package org.resguardo.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.resguardo.access.EmergencyView;
import org.resguardo.casefile.EmergencyReviewEntry;
import org.resguardo.casefile.EmergencyReviewService;
import org.resguardo.kernel.NotFoundException;

/** One emergency access: whether it may begin, and whether it was justified. */
@Named
@RequestScoped
public class EmergencyReviewBacking {
  private static final String LIST = "/emergency/reviews";

  @Inject EmergencyReviewService reviews;
  @Inject CaseChoicesBacking choices;

  private final EmergencyReviewEntry entry = new EmergencyReviewEntry();
  private EmergencyView view;

  @PostConstruct
  void read() {
    String id = Faces.getRequestParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFoundException("emergency");
    }
    view = reviews.one(Long.parseLong(id));
  }

  public void save() {
    reviews.review(view.id(), entry);
    choices.done("casefile.emergency.review.done");
    choices.go(LIST);
  }

  public void grant() {
    reviews.decide(view.id(), true);
    choices.done("casefile.emergency.granted");
    choices.go(LIST);
  }

  public void refuse() {
    reviews.decide(view.id(), false);
    choices.done("casefile.emergency.refused");
    choices.go(LIST);
  }

  public EmergencyView getView() {
    return view;
  }

  public EmergencyReviewEntry getEntry() {
    return entry;
  }
}
