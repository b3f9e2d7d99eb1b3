package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.VictimView;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.person.OpenedIdentity;
import org.resguardo.person.PersonService;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;

/**
 * A victim's identity, closed until a reason is given. The opened identity lives for this one
 * answer: no redirect, no session, and the address shows it closed again.
 */
@Named
@RequestScoped
public class IdentityBacking {
  @Inject PeopleService files;
  @Inject PersonService persons;
  @Inject CodeBook codes;

  private CaseNumber number;
  private VictimView victim;
  private String reason;
  private String reasonText;
  private OpenedIdentity opened;

  @PostConstruct
  void load() {
    number = Address.number();
    victim = files.victim(number, Address.code());
  }

  public void open() {
    opened = persons.open(number, victim.party(), reason, reasonText);
    // Closes it without a script too.
    Faces.addResponseHeader(
        "Refresh",
        getSeconds() + "; url=" + Address.of(number, "/victims/" + victim.code() + "/identity"));
  }

  public String getContact() {
    return join(opened.contact().phone(), opened.contact().email());
  }

  public String getGuardian() {
    OpenedIdentity.Guardian guardian = opened.guardian();
    String kind = codes.title("representative_kind", guardian.kind(), Faces.getLocale());
    return join(guardian.name(), kind, guardian.contact());
  }

  private static String join(String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** Reasons to choose from; breaking the glass has a page of its own. */
  public List<CodeView> getReasons() {
    return codes.values("opening_reason", null, Faces.getLocale()).stream()
        .filter(view -> !view.attributes().containsKey("break_glass"))
        .toList();
  }

  public boolean isOpen() {
    return opened != null;
  }

  public OpenedIdentity getOpened() {
    return opened;
  }

  /** Seconds until it closes itself. */
  public long getSeconds() {
    return Duration.between(opened.openedAt(), opened.closesAt()).toSeconds();
  }

  /** 10:00, as the timer starts. */
  public String getTimer() {
    return "%02d:%02d".formatted(getSeconds() / 60, getSeconds() % 60);
  }

  public Instant getOpenedAt() {
    return opened.openedAt();
  }

  public boolean withheld(String field) {
    return opened.withheld().contains(field);
  }

  public String getNumber() {
    return number.value();
  }

  public VictimView getVictim() {
    return victim;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getReasonText() {
    return reasonText;
  }

  public void setReasonText(String reasonText) {
    this.reasonText = reasonText;
  }
}
