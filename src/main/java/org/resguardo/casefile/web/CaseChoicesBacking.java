package org.resguardo.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.resguardo.access.CaseAssignments;
import org.resguardo.access.CaseTies;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;
import org.resguardo.reference.Offence;

/** What can be chosen in the forms of a case, in the user's language; and how a form ends. */
@Named("caseChoices")
@ApplicationScoped
public class CaseChoicesBacking {
  private static final int MOST = 20;

  @Inject CodeBook codes;
  @Inject Messages messages;
  @Inject @BusinessClock Clock clock;

  /** Cantons and provinces by name, then what is no place of the own country. */
  public List<CodeView> getPlaces() {
    List<CodeView> places = getDivisions();
    places.add(own("ABROAD", "casefile.place.abroad"));
    places.add(own("UNKNOWN", "casefile.place.unknown"));
    return places;
  }

  public List<CodeView> getDivisions() {
    Locale locale = Faces.getLocale();
    return new ArrayList<>(
        codes.values("division", null, locale).stream()
            .map(
                division ->
                    new CodeView(
                        division.code(), placeName(division, locale), division.attributes()))
            .sorted(Comparator.comparing(CodeView::title, Collator.getInstance(locale)))
            .toList());
  }

  private String placeName(CodeView division, Locale locale) {
    String province = codes.parent("division", division.code());
    return province == null
        ? messages.text(locale, "casefile.place.province", division.title())
        : division.title() + ", " + codes.title("division", province, locale);
  }

  /** No victim yet, or the age group of the first one: children first. */
  public List<CodeView> getVictims() {
    List<CodeView> victims = new ArrayList<>(List.of(own("NONE", "casefile.victim.none")));
    codes
        .values("age_group", null, Faces.getLocale())
        .forEach(
            group ->
                victims.add(
                    new CodeView(
                        group.code(),
                        text("casefile.victim.one", group.title()),
                        group.attributes())));
    return victims;
  }

  public List<CodeView> getSuspects() {
    return List.of(
        own("NONE", "casefile.suspect.none"),
        own("UNIDENTIFIED", "casefile.suspect.unidentified"),
        own("KNOWN", "casefile.suspect.known"));
  }

  public List<CodeView> getStates() {
    return keyed("casefile.state.", "NEED", "WAIT", "SUSPENDED", "CLOSED");
  }

  public List<CodeView> getFlags() {
    return keyed("casefile.flag.", "CHILD", "TRAFFICKING", "CSEC", "UNASSIGNED", "GAPS");
  }

  public List<CodeView> getStages() {
    return codes.stages().stream()
        .map(stage -> stage.code())
        .map(code -> new CodeView(code, codes.title("stage", code, Faces.getLocale()), Map.of()))
        .toList();
  }

  private List<CodeView> keyed(String prefix, String... names) {
    return Stream.of(names).map(name -> own(name, prefix + name)).toList();
  }

  public List<CodeView> offices() {
    return codes.offices().stream()
        .map(office -> new CodeView(office.code(), office(office.code()), Map.of()))
        .toList();
  }

  /** A prosecutor with the number of active cases, and whether they are away. */
  CodeView holder(CaseAssignments.Holder holder) {
    String key = holder.onLeave() ? "casefile.holder.away" : "casefile.holder";
    return new CodeView(holder.username(), text(key, holder.shortName(), holder.open()), Map.of());
  }

  /** With the office, so that two of one name are told apart. */
  CodeView person(CaseTies.Person person) {
    String office = codes.title("office", person.officeCode(), Faces.getLocale());
    return new CodeView(person.username(), person.shortName() + " · " + office, Map.of());
  }

  /** Why somebody has a case: a code of the pack, with or without words behind it, or words. */
  String assigned(String reason) {
    if (reason == null) {
      return null;
    }
    String code = reason.split(":", 2)[0];
    return codes.exists("assignment_reason", code, null)
        ? codes.title("assignment_reason", code, Faces.getLocale())
            + reason.substring(code.length())
        : reason;
  }

  /** Codes of the offences that match what was typed. */
  public List<String> offences(String typed) {
    return codes.offences(typed, null, Faces.getLocale()).stream()
        .limit(MOST)
        .map(Offence::code)
        .toList();
  }

  /** What was searched for, when it has the shape of an official number. */
  public Optional<String> officialNumber(String typed) {
    String pattern = codes.setting("number.official.pattern");
    return Optional.ofNullable(typed)
        .map(String::strip)
        .filter(text -> pattern != null && text.matches(pattern));
  }

  public String getNumberExample() {
    return codes.setting("number.official.example");
  }

  /**
   * Whether what was sent is being taken: a form that is no longer offered takes it still, so that
   * the act says why it comes too late.
   */
  public boolean isTaking() {
    return Faces.isPostback() && Faces.getContext().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  String office(String code) {
    return codes.title("office", code, Faces.getLocale());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void done(String key, Object... arguments) {
    org.omnifaces.util.Messages.addFlashGlobalInfo("{0}", text(key, arguments));
  }

  void go(String path) {
    Faces.redirect(Faces.getRequestContextPath() + path);
  }

  private String text(String key, Object... arguments) {
    return messages.text(Faces.getLocale(), key, arguments);
  }

  private CodeView own(String code, String key) {
    return new CodeView(code, text(key), Map.of());
  }
}
