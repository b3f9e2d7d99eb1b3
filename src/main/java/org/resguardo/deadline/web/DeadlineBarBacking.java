package org.resguardo.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.omnifaces.util.Faces;
import org.resguardo.deadline.DeadlineService;
import org.resguardo.deadline.NearestDeadline;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/** The date in the bar above every page of a case: the next hearing or the worst term. */
@Named("deadlineBar")
@RequestScoped
public class DeadlineBarBacking {
  @Inject private DeadlineService deadlines;
  @Inject private CodeBook codes;
  @Inject private Messages texts;

  private NearestDeadline nearest;
  private boolean read;

  public Object date(LocalDateTime hearing) {
    return wins(hearing) ? nearest.dueOn() : hearing;
  }

  public String text(LocalDateTime hearing) {
    if (!wins(hearing)) {
      return texts.text(Faces.getLocale(), "casefile.bar.hearing");
    }
    String title =
        nearest.rule() == null
            ? nearest.title()
            : codes.title("deadline_rule", nearest.rule(), Faces.getLocale());
    return title + ":";
  }

  public String kind(LocalDateTime hearing) {
    return wins(hearing) && "RELEASE".equals(nearest.gravity()) ? "detention" : "deadline";
  }

  private boolean wins(LocalDateTime hearing) {
    if (!read) {
      nearest = deadlines.nearest(Asked.number());
      read = true;
    }
    return nearest != null && (hearing == null || nearest.dueOn().isBefore(hearing.toLocalDate()));
  }
}
