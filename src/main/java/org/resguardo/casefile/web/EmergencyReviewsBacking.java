package org.resguardo.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.access.EmergencyAccesses;
import org.resguardo.access.EmergencyView;
import org.resguardo.casefile.EmergencyReviewService;

/** What others opened for an emergency, within the user's reach. */
@Named
@RequestScoped
public class EmergencyReviewsBacking {
  @Inject EmergencyReviewService reviews;

  private List<EmergencyView> all;
  private EmergencyAccesses.Undone undone;

  public List<EmergencyView> getAll() {
    if (all == null) {
      all = reviews.list();
    }
    return all;
  }

  /** For the home page. */
  public EmergencyAccesses.Undone getUndone() {
    if (undone == null) {
      undone = reviews.undone();
    }
    return undone;
  }
}
