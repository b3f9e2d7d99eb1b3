package org.resguardo.country.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.resguardo.country.PackRequestEntry;
import org.resguardo.country.PackRequestView;
import org.resguardo.country.PackService;
import org.resguardo.country.PackView;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.PackReport;

/** The country pack: installed version, faults, differences, requests. */
@Named
@RequestScoped
public class PackBacking {
  private static final String ADDRESS = "/admin/pack";

  @Inject PackService packs;
  @Inject Messages messages;

  private PackView view;
  private final PackRequestEntry entry = new PackRequestEntry();

  @PostConstruct
  void read() {
    view = packs.view();
    entry.setDigest(view.report().digest());
  }

  public void ask() {
    packs.ask(entry);
    done("country.asked");
  }

  public void grant(PackRequestView request) {
    packs.decide(request.id(), true);
    done("country.granted");
  }

  public void refuse(PackRequestView request) {
    packs.decide(request.id(), false);
    done("country.refused");
  }

  public void apply() {
    packs.apply(entry.getDigest());
    done("country.applied");
  }

  private void done(String key) {
    String text = messages.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key);
    org.omnifaces.util.Messages.addFlashGlobalInfo("{0}", text);
    Faces.redirect(ADDRESS);
  }

  public PackView getView() {
    return view;
  }

  public PackReport getReport() {
    return view.report();
  }

  public PackRequestEntry getEntry() {
    return entry;
  }

  /** The list for review, file by file. */
  public List<Map.Entry<String, List<String>>> getToReview() {
    return List.copyOf(
        view.report().toReview().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.substring(0, row.indexOf(row.contains(", row") ? ',' : ':')),
                    java.util.TreeMap::new,
                    Collectors.mapping(
                        row -> row.substring(row.indexOf(": ") + 2), Collectors.toList())))
            .entrySet());
  }
}
