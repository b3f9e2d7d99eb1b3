package org.resguardo.defence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.resguardo.defence.DisclosureService;
import org.resguardo.defence.DisclosureView;

/** The sets of a case. */
@Named
@RequestScoped
public class DisclosuresBacking {
  @Inject private DisclosureService disclosures;

  private DisclosureService.Overview overview;

  public List<DisclosureView> getSets() {
    return overview().sets();
  }

  public List<String> getAccused() {
    return overview().accused();
  }

  private DisclosureService.Overview overview() {
    if (overview == null) {
      overview = disclosures.list(Asked.number());
    }
    return overview;
  }

  public String getNumber() {
    return Asked.number().value();
  }
}
