package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.resguardo.casefile.ChargeView;
import org.resguardo.casefile.CountEntry;
import org.resguardo.casefile.CountRow;
import org.resguardo.casefile.CountService;
import org.resguardo.casefile.PeopleView.VictimRow;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.StaleException;

/** The row in edit: a new charge, a copy of one, or the correction of one. */
@Named
@RequestScoped
public class CountBacking {
  @Inject CountService counts;
  @Inject CountsBacking grid;
  @Inject Outcome outcome;

  private final CountEntry entry = new CountEntry();
  private final List<CountCell> cells = new ArrayList<>();
  private Integer edited;
  private Integer copied;
  private int version;
  private boolean stale;
  private String requestKey = RequestKey.draw();

  @PostConstruct
  void load() {
    counts.offer(Address.number());
    grid.getAccused().forEach(accused -> cells.add(new CountCell(accused.code())));
    edited = asked("id");
    copied = asked("copy");
    Integer source = edited == null ? copied : edited;
    if (source != null) {
      show(
          grid.getCharges().stream()
              .filter(charge -> charge.charge() == source)
              .filter(charge -> edited == null || charge.isOpen())
              .findFirst()
              .orElseThrow(() -> new NotFoundException("charge " + source)));
    }
  }

  private static Integer asked(String parameter) {
    String text = Faces.getRequestParameter(parameter);
    if (text != null && !text.matches("\\d{1,6}")) {
      throw new NotFoundException("charge " + text);
    }
    return text == null ? null : Integer.valueOf(text);
  }

  private void show(ChargeView charge) {
    CountRow head = charge.head();
    version = charge.version();
    entry.setOffence(head.offence());
    entry.setTrafficking(grid.byHand(head));
    entry.setActs(head.acts());
    entry.setFrom(head.from());
    entry.setTo(head.to());
    entry.setAttempt(head.attempt());
    entry.setCyber(head.cyber());
    entry.setOrganised(head.organised());
    entry.setPenaltyMonths(head.penaltyMonths());
    entry.setPenaltyOther(head.penaltyOther());
    entry.setConcurrence(head.concurrence());
    entry.setConcurrenceGroup(head.concurrenceGroup());
    for (CountCell cell : cells) {
      List<CountRow> rows =
          charge.cell(cell.getAccused()).stream()
              .filter(row -> row.isOpen() || edited == null)
              .toList();
      if (!rows.isEmpty()) {
        cell.show(
            rows.stream().map(CountRow::victim).filter(Objects::nonNull).toList(),
            rows.get(0).participation(),
            rows.get(0).relation());
      }
    }
  }

  public void save() {
    entry.setCells(
        new ArrayList<>(cells.stream().filter(CountCell::isMeant).map(CountCell::entry).toList()));
    if (edited == null) {
      int charge = counts.record(Address.number(), entry, requestKey);
      outcome.say("intake.count.saved", String.valueOf(charge));
    } else if (!correct()) {
      return;
    }
    Address.go(Address.number(), "/counts");
  }

  private boolean correct() {
    try {
      counts.correct(Address.number(), edited, entry, version);
      outcome.say("intake.count.corrected", String.valueOf(edited));
      return true;
    } catch (StaleException other) {
      version = other.currentVersion();
      stale = true;
      Faces.validationFailed();
      return false;
    }
  }

  /** Codes of the victims that a charge can name. */
  public List<String> getVictims() {
    return grid.people().victims().stream().map(VictimRow::code).toList();
  }

  public CountEntry getEntry() {
    return entry;
  }

  public List<CountCell> getCells() {
    return cells;
  }

  public Integer getEdited() {
    return edited;
  }

  public Integer getCopied() {
    return copied;
  }

  public boolean isStale() {
    return stale;
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
