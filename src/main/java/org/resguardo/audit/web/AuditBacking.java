package org.resguardo.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.resguardo.audit.Actions;
import org.resguardo.audit.AuditQuery;
import org.resguardo.audit.AuditService;
import org.resguardo.audit.EntryPage;
import org.resguardo.audit.Verification;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.TypedDate;

/** The log for the auditor: filters in the address, newest first, page by key. */
@Named
@RequestScoped
public class AuditBacking {
  private static final int SIZE = 50;
  private static final List<String> FILTERS =
      List.of("user", "action", "case", "outcome", "from", "to");

  @Inject AuditService audit;
  @Inject Messages messages;
  @Inject @BusinessClock Clock clock;

  private EntryPage page;
  private long counted;
  private String number;
  private Verification verification;

  /** Reads once, before the page is written: its getters are called many times. */
  public void load() {
    number = caseNumber();
    AuditQuery query =
        new AuditQuery(
            asked("user"),
            asked("action"),
            number,
            asked("outcome"),
            day("from", 0),
            day("to", 1),
            before());
    counted = audit.count(query.whole());
    page = audit.find(query, SIZE);
  }

  public void verify() {
    verification = audit.verify();
  }

  private String caseNumber() {
    String typed = asked("case");
    return typed == null
        ? null
        : CaseNumber.parse(typed)
            .map(CaseNumber::value)
            .orElseGet(
                () -> {
                  refuse("audit.case.unknown", typed);
                  return null;
                });
  }

  // The last day named is in: its end is the start of the next one.
  private Instant day(String name, int daysAfter) {
    String typed = asked(name);
    if (typed == null) {
      return null;
    }
    Instant start =
        TypedDate.day(typed, LocalDate.now(clock))
            .map(day -> day.plusDays(daysAfter).atStartOfDay(clock.getZone()).toInstant())
            .orElse(null);
    if (start == null) {
      refuse("shell.date.invalid", typed);
    }
    return start;
  }

  private Long before() {
    String typed = asked("before");
    return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
  }

  private void refuse(String key, String typed) {
    FacesContext context = FacesContext.getCurrentInstance();
    String text = messages.text(context.getViewRoot().getLocale(), key, typed);
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  /** What the address asks of this filter; null when nothing. */
  public String asked(String name) {
    String value = Faces.getRequestParameter(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  public boolean isFiltered() {
    return FILTERS.stream().anyMatch(name -> asked(name) != null);
  }

  /** The query part of the address of the next, older page. */
  public String getOlder() {
    return Stream.concat(
            FILTERS.stream()
                .filter(name -> asked(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(asked(name), StandardCharsets.UTF_8)),
            Stream.of("before=" + page.next()))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** The case that the address asks of; null when none, or none can be called so. */
  public String getNumber() {
    return number;
  }

  public EntryPage getPage() {
    return page;
  }

  public long getCounted() {
    return counted;
  }

  public boolean isMore() {
    return counted > AuditService.MOST_COUNTED;
  }

  public Verification getVerification() {
    return verification;
  }

  public List<String> getActions() {
    return Actions.codes();
  }
}
