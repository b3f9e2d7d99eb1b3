package org.resguardo.proceeding.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.kernel.StaleException;
import org.resguardo.proceeding.Cast;
import org.resguardo.proceeding.CastMember;
import org.resguardo.proceeding.HearingEntry;
import org.resguardo.proceeding.HearingService;
import org.resguardo.proceeding.HearingView;
import org.resguardo.proceeding.Overlap;
import org.resguardo.proceeding.SummonsEntry;

/** Fixing a hearing, or changing one that was fixed (with its id in the address). */
@Named
@RequestScoped
public class HearingFormBacking {
  @Inject private HearingService hearings;
  @Inject private HearingWords words;

  private HearingEntry entry = new HearingEntry();
  private Cast cast;
  private int version;
  private String requestKey = UUID.randomUUID().toString();
  private List<SummonsEntry> summons = new ArrayList<>();
  private List<Overlap> overlaps = List.of();
  private String offDay;
  private List<StaleException.Difference> differences = List.of();

  @PostConstruct
  void open() {
    if (Asked.id() == null) {
      cast = hearings.cast(Asked.number());
      entry.setKind(Asked.text("kind"));
      offerTheOnlyOne();
    } else {
      HearingView view = hearings.view(Asked.number(), Asked.id());
      cast = view.cast();
      entry = view.fixed();
      version = view.version();
    }
    cast.members().forEach(member -> summons.add(summonsOf(member)));
  }

  // One accused: nothing to choose.
  private void offerTheOnlyOne() {
    if (cast.activeAccused().size() == 1) {
      entry.setAccused(List.of(cast.activeAccused().get(0).code()));
    }
  }

  private SummonsEntry summonsOf(CastMember member) {
    return entry.getSummons().stream()
        .filter(one -> one.getParty().equals(member.code()))
        .findFirst()
        .orElseGet(() -> new SummonsEntry(member.code()));
  }

  public void save() {
    entry.setSummons(summons.stream().filter(SummonsEntry::isFilled).toList());
    if (Asked.text("accept") == null) {
      overlaps = hearings.overlaps(Asked.number(), entry, Asked.id(), requestKey);
      offDay = words.offDay(entry.getDay());
      if (!overlaps.isEmpty() || offDay != null) {
        Faces.validationFailed();
        return;
      }
    }
    Long id = Asked.id() == null ? schedule() : change();
    if (id != null) {
      Messages.addFlashGlobalInfo(
          words.text("proceeding.hearing_form." + (Asked.id() == null ? "fixed" : "changed")));
      Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/hearings/%s", getNumber(), "" + id);
    }
  }

  private Long schedule() {
    return hearings.schedule(Asked.number(), entry, requestKey);
  }

  private Long change() {
    try {
      return hearings.change(Asked.number(), Asked.id(), entry, version);
    } catch (StaleException stale) {
      differences = stale.differences();
      version = stale.currentVersion();
      Faces.validationFailed();
      return null;
    }
  }

  /** In words, as the page's own fields would show it. */
  public String shown(String field, String value) {
    return switch (field) {
      case "kind" -> words.title("hearing_kind", value);
      case "court" -> words.title("court", value);
      case "childWay" -> words.title("child_way", value);
      default -> value;
    };
  }

  /** Who goes on in another case is summoned there; in an old hearing they stay. */
  public List<Choice> getAccused() {
    return cast.accused().stream()
        .filter(one -> !one.gone() || entry.getAccused().contains(one.code()))
        .map(one -> new Choice(one.code(), one.code() + ", " + words.title("stage", one.stage())))
        .toList();
  }

  public List<Choice> getVictims() {
    return cast.victims().stream()
        .map(
            one ->
                new Choice(
                    one.code(),
                    one.child() ? one.code() + ", " + words.text("proceeding.child") : one.code()))
        .toList();
  }

  public List<Choice> getJudges() {
    return cast.judges().stream().map(one -> new Choice(one.code(), name(one))).toList();
  }

  /** The charges in force, by number and offence. */
  public List<Choice> getCounts() {
    return cast.charges().stream()
        .map(
            one ->
                new Choice(
                    String.valueOf(one.number()),
                    one.number() + ". " + words.title("offence", one.offence())))
        .toList();
  }

  /** Typed as text: a list of checkboxes knows no numbers. */
  public List<String> getChosenCounts() {
    return entry.getCounts().stream().map(String::valueOf).toList();
  }

  public void setChosenCounts(List<String> chosen) {
    entry.setCounts(chosen == null ? null : chosen.stream().map(Integer::valueOf).toList());
  }

  public List<Choice> getOthers() {
    return cast.others().stream().map(one -> new Choice(one.code(), name(one))).toList();
  }

  /** Code, and for another party its capacity. */
  public String name(CastMember member) {
    return member.capacity() == null
        ? member.code()
        : member.code() + ", " + words.title("party_capacity", member.capacity());
  }

  public String nameOf(String code) {
    return Stream.of(cast.members())
        .flatMap(List::stream)
        .filter(member -> member.code().equals(code))
        .map(this::name)
        .findFirst()
        .orElse(code);
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public boolean isNew() {
    return Asked.id() == null;
  }

  public HearingEntry getEntry() {
    return entry;
  }

  public List<SummonsEntry> getSummons() {
    return summons;
  }

  /** Why the courts do not work on the day typed; null when they do, or when it was accepted. */
  public String getOffDay() {
    return offDay;
  }

  public List<Overlap> getOverlaps() {
    return overlaps;
  }

  public List<StaleException.Difference> getDifferences() {
    return differences;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
