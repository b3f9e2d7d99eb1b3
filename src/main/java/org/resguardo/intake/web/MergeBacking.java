package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.MergeEntry;
import org.resguardo.casefile.MergePage;
import org.resguardo.casefile.MergeView;
import org.resguardo.casefile.PeopleView;
import org.resguardo.casefile.PeopleView.AccusedRow;
import org.resguardo.casefile.PeopleView.VictimRow;
import org.resguardo.casefile.UnmergeEntry;
import org.resguardo.intake.MergePeopleService;
import org.resguardo.intake.SamePair;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.reference.CodeView;

/**
 * Counts two records of a case as one human being ({@code ?kept=…&other=…} fills the form), and
 * takes that back at {@code ?undo=<id>}.
 */
@Named
@RequestScoped
public class MergeBacking {
  @Inject MergePeopleService desk;
  @Inject Outcome outcome;

  private final MergeEntry entry = new MergeEntry();
  private final UnmergeEntry taking = new UnmergeEntry();
  private CaseNumber number;
  private MergePage page;
  private List<SamePair> pairs;
  private MergeView undoing;
  private String requestKey = PartyId.random().value();

  @PostConstruct
  void load() {
    number = Address.number();
    page = desk.page(number);
    pairs = desk.pairs(page.people());
    entry.setKept(Faces.getRequestParameter("kept"));
    entry.setOther(Faces.getRequestParameter("other"));
    String undo = Faces.getRequestParameter("undo");
    if (undo != null) {
      undoing =
          page.merges().stream()
              .filter(one -> undo.equals("" + one.id()))
              .findFirst()
              .orElseThrow(() -> new NotFoundException("merge " + undo));
    }
  }

  public void save() {
    desk.merge(number, entry, requestKey);
    outcome.say("intake.merge.done", entry.getKept(), entry.getOther());
    Address.go(number, "/people");
  }

  public void undo() {
    desk.undo(number, undoing.id(), taking);
    outcome.say("intake.merge.undo.done", undoing.kept(), undoing.other());
    Address.go(number, "/people");
  }

  /** Codes of victims, then of accused who are identified; each of them counts as itself. */
  public List<CodeView> getPeople() {
    PeopleView once = page.people().once();
    return Stream.concat(
            once.victims().stream().map(VictimRow::code),
            once.accused().stream().filter(AccusedRow::known).map(AccusedRow::code))
        .map(code -> new CodeView(code, code, Map.of()))
        .toList();
  }

  public List<SamePair> getPairs() {
    return pairs;
  }

  public List<MergeView> getMerges() {
    return page.merges();
  }

  /** The merge that the address asks to take back; null for none, or when it is taken back. */
  public MergeView getUndoing() {
    return undoing != null && undoing.isOpen() ? undoing : null;
  }

  public boolean isUndoable(MergeView merge) {
    return merge.isUndoable(page.today());
  }

  public String getNumber() {
    return number.value();
  }

  public MergeEntry getEntry() {
    return entry;
  }

  public UnmergeEntry getTaking() {
    return taking;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
