package org.resguardo.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.deadline.DeadlineService;
import org.resguardo.deadline.TaskEntry;

/** A task by hand, or a direction of the court. */
@Named
@RequestScoped
public class TaskBacking {
  @Inject private DeadlineService deadlines;
  @Inject private org.resguardo.kernel.Messages texts;

  private final TaskEntry entry = new TaskEntry();
  private String requestKey = UUID.randomUUID().toString();
  private List<DeadlineBacking.Choice> accused;

  public void save() {
    deadlines.add(Asked.number(), entry, requestKey);
    Messages.addFlashGlobalInfo(texts.text(Faces.getLocale(), "deadline.task.done"));
    Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/deadlines", getNumber());
  }

  /** Asked for while the page is built, so that whoever may not write a task is refused then. */
  public List<DeadlineBacking.Choice> getAccused() {
    if (accused == null) {
      accused =
          deadlines.accused(Asked.number()).stream()
              .map(code -> new DeadlineBacking.Choice(code, code))
              .toList();
    }
    return accused;
  }

  public List<DeadlineBacking.Choice> getKinds() {
    return List.of("TASK", "DIRECTION").stream()
        .map(
            kind ->
                new DeadlineBacking.Choice(
                    kind, texts.text(Faces.getLocale(), "deadline.kind." + kind)))
        .toList();
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public TaskEntry getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
