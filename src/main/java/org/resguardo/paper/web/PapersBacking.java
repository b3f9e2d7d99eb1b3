package org.resguardo.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.paper.Paper;
import org.resguardo.paper.PaperList;
import org.resguardo.paper.PaperOrder;
import org.resguardo.paper.PaperService;
import org.resguardo.reference.PaperKind;

/** What can be printed of a case, and the file itself. */
@Named
@RequestScoped
public class PapersBacking {
  @Inject private PaperService papers;

  private PaperList list;

  public PaperList getList() {
    if (list == null) {
      list = papers.list(number());
    }
    return list;
  }

  public List<PaperKind> getOfCase() {
    return getList().kinds().stream().filter(kind -> !kind.isOfHearing()).toList();
  }

  public boolean has(String kind) {
    return getList().has(PaperKind.valueOf(kind));
  }

  /** Sends the paper that the address asks for. */
  public void print() throws IOException {
    Paper paper =
        papers.print(
            number(),
            PaperOrder.of(
                text("kind"), text("format"), text("language"), text("hearing"), text("person")));
    Faces.sendFile(paper.content(), paper.fileName(), true);
  }

  public String getNumber() {
    return number().value();
  }

  private static CaseNumber number() {
    return CaseNumber.demand(text("number"));
  }

  private static String text(String name) {
    return Faces.getRequestParameter(name);
  }
}
