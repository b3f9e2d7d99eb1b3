package org.resguardo.defence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.defence.DisclosureFile;
import org.resguardo.defence.DisclosureService;
import org.resguardo.defence.DisclosureView;
import org.resguardo.defence.ReceiptEntry;
import org.resguardo.reference.CodeView;

/** One set: its list, its archive, its receipt. */
@Named
@RequestScoped
public class DisclosureBacking {
  @Inject private DisclosureService disclosures;
  @Inject private org.resguardo.kernel.Messages texts;

  private DisclosureView view;
  private List<CodeView> takers;
  private final ReceiptEntry receipt = new ReceiptEntry();

  public DisclosureView getView() {
    if (view == null) {
      view = disclosures.view(Asked.number(), Asked.id());
    }
    return view;
  }

  /** Those who can take it. */
  public List<CodeView> getTakers() {
    if (takers == null) {
      takers =
          disclosures.takers(Asked.number()).stream()
              .map(code -> new CodeView(code, code, Map.of()))
              .toList();
    }
    return takers;
  }

  public void receive() {
    disclosures.receive(Asked.number(), Asked.id(), receipt.getTaker(), receipt.getOn());
    Messages.addFlashGlobalInfo(texts.text(Faces.getLocale(), "defence.one.received"));
    Faces.redirect(
        Faces.getRequestContextPath() + "/cases/%s/disclosures/%s", getNumber(), "" + Asked.id());
  }

  /** Sends the archive. */
  public void give() throws IOException {
    DisclosureFile file = disclosures.file(Asked.number(), Asked.id());
    Faces.sendFile(file.name(), true, file::copyTo);
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public ReceiptEntry getReceipt() {
    return receipt;
  }
}
