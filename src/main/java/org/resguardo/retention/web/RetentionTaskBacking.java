package org.resguardo.retention.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.reference.CodeView;
import org.resguardo.retention.ErasureService;
import org.resguardo.retention.RetentionEntry;
import org.resguardo.retention.RetentionService;
import org.resguardo.retention.RetentionView;

/** People of one case whose time is over: what is decided, and whether a second person agrees. */
@Named
@RequestScoped
public class RetentionTaskBacking {
  @Inject private RetentionService retention;
  @Inject private ErasureService erasures;
  @Inject private org.resguardo.kernel.Messages texts;

  private final RetentionEntry entry = new RetentionEntry();
  private RetentionView view;

  @PostConstruct
  void open() {
    view = retention.one(Asked.id());
  }

  public void decide() {
    retention.decide(view.id(), entry);
    done("retention.decided." + entry.getKind());
  }

  public void approve() {
    erasures.approve(view.id());
    done("retention.approved");
  }

  public void refuse() {
    retention.refuse(view.id());
    done("retention.refused");
  }

  /** What can be decided, in words. */
  public List<CodeView> getKinds() {
    return Stream.of("KEEP", "ERASE")
        .map(kind -> new CodeView(kind, text("retention.kind." + kind), Map.of()))
        .toList();
  }

  private void done(String key) {
    Messages.addFlashGlobalInfo("{0}", text(key));
    Faces.redirect(Faces.getRequestContextPath() + "/retention/%s", "" + view.id());
  }

  private String text(String key) {
    return texts.text(Faces.getLocale(), key);
  }

  public RetentionView getView() {
    return view;
  }

  public RetentionEntry getEntry() {
    return entry;
  }
}
