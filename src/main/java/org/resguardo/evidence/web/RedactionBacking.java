package org.resguardo.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.resguardo.evidence.RedactedCopyService;
import org.resguardo.evidence.RedactionArea;
import org.resguardo.evidence.RedactionEntry;
import org.resguardo.evidence.RedactionService;
import org.resguardo.evidence.RedactionView;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.NotFoundException;

/**
 * What the defence does not see of a document: areas of its pages, and the copy drawn with them.
 */
@Named
@RequestScoped
public class RedactionBacking {
  @Inject private RedactionService redactions;
  @Inject private RedactedCopyService copies;
  @Inject private Messages texts;

  private RedactionView view;
  private final RedactionEntry entry = new RedactionEntry();
  private String requestKey = UUID.randomUUID().toString();
  private Long ended;

  public RedactionView getView() {
    if (view == null) {
      view = redactions.view(Asked.number(), id());
    }
    return view;
  }

  private static long id() {
    if (Asked.id() == null) {
      throw new NotFoundException("document");
    }
    return Asked.id();
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public int getPages() {
    return getView().row().pages() == null ? 0 : getView().row().pages();
  }

  /** The page that is shown, within those that there are. */
  public int getPage() {
    String typed = Asked.text("page");
    int wanted = typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    return Math.max(1, Math.min(wanted, getPages()));
  }

  /** Whether the page is shown as the defence will see it. */
  public boolean isGiven() {
    return "given".equals(Asked.text("as"));
  }

  public boolean isShown() {
    return getView().open() && getView().obstacle() == null;
  }

  /** Every area with its place in the list, for ending one. */
  public List<Choice> getChoices() {
    List<RedactionArea> areas = getView().areas();
    return IntStream.range(0, areas.size())
        .mapToObj(
            i ->
                new Choice(
                    "" + areas.get(i).id(),
                    texts.text(
                        Faces.getLocale(), "evidence.redaction.one", i + 1, areas.get(i).page())))
        .toList();
  }

  public void add() {
    entry.setPage(getPage());
    redactions.add(Asked.number(), id(), entry, requestKey);
    again("evidence.redaction.added");
  }

  public void end() {
    redactions.end(Asked.number(), id(), ended == null ? 0 : ended);
    again("evidence.redaction.ended.done");
  }

  /** Draws the copy that is given. */
  public void make() throws IOException {
    copies.make(Asked.number(), id());
    again("evidence.redaction.made");
  }

  private void again(String key) {
    Told.andGo(
        "/cases/%s/documents/%d/redaction?page=%d".formatted(getNumber(), id(), getPage()), key);
  }

  public RedactionEntry getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }

  public Long getEnded() {
    return ended;
  }

  public void setEnded(Long ended) {
    this.ended = ended;
  }
}
