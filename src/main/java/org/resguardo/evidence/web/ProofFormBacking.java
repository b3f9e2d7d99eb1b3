package org.resguardo.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.evidence.CountProof;
import org.resguardo.evidence.ElementEntry;
import org.resguardo.evidence.ProofEntry;
import org.resguardo.evidence.ProofService;
import org.resguardo.evidence.ProofSheet;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.StaleException;

/** The elements of one count, to be filled in. */
@Named
@RequestScoped
public class ProofFormBacking {
  /** An element as it stands, and what is said of it now. */
  public record Line(CountProof.Element held, ElementEntry said) {}

  @Inject private ProofService proofs;

  private final ProofEntry entry = new ProofEntry();
  private final List<Line> lines = new ArrayList<>();
  private ProofSheet sheet;
  private boolean stale;

  @PostConstruct
  void open() {
    sheet = proofs.form(Asked.number(), position());
    for (CountProof.Element held : getCount().elements()) {
      ElementEntry said = new ElementEntry();
      said.setElement(held.code());
      said.setState(held.state());
      said.setNote(held.note());
      said.setItems(new ArrayList<>(held.items().stream().map(CountProof.Item::id).toList()));
      lines.add(new Line(held, said));
    }
    entry.setRevision(getCount().revision());
  }

  private static int position() {
    Long asked = Asked.id();
    if (asked == null || asked > Integer.MAX_VALUE) {
      throw new NotFoundException("count");
    }
    return asked.intValue();
  }

  public void save() {
    entry.setElements(new ArrayList<>(lines.stream().map(Line::said).toList()));
    try {
      proofs.record(Asked.number(), position(), entry);
      Told.andGo(
          "/cases/" + getNumber() + "/proof",
          "evidence.proof.saved",
          String.valueOf(getCount().count().charge()));
    } catch (StaleException other) {
      entry.setRevision((long) other.currentVersion());
      stale = true;
      Faces.validationFailed();
    }
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public CountProof getCount() {
    return sheet.counts().get(0);
  }

  public ProofSheet getSheet() {
    return sheet;
  }

  public List<Line> getLines() {
    return lines;
  }

  public ProofEntry getEntry() {
    return entry;
  }

  public boolean isStale() {
    return stale;
  }
}
