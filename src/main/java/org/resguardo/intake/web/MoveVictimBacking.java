package org.resguardo.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.resguardo.casefile.PeopleService;
import org.resguardo.casefile.VictimView;
import org.resguardo.intake.IntakeService;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/** Corrects a victim entered in the wrong case. */
@Named
@RequestScoped
public class MoveVictimBacking {
  @Inject PeopleService files;
  @Inject IntakeService intake;
  @Inject Outcome outcome;

  private CaseNumber number;
  private VictimView victim;
  private int version;

  @NotBlank
  @Size(max = 20)
  private String to;

  @NotBlank
  @Size(max = 400)
  private String reason;

  @PostConstruct
  void load() {
    number = Address.number();
    outcome.offers().offerMove(number);
    victim = files.victim(number, Address.code());
    version = victim.version();
    if (victim.removedAt() != null) {
      throw new NotFoundException("victim " + victim.code());
    }
  }

  public void save() {
    CaseNumber target =
        CaseNumber.parse(to)
            .orElseThrow(() -> new RuleException(Problem.at("to", "intake.move.notANumber")));
    try {
      String code = intake.moveVictim(number, victim.code(), target, reason.strip(), version);
      outcome.say("intake.move.done", victim.code(), target.value(), code);
      Address.go(target, "/victims/" + code);
    } catch (NotFoundException outOfReach) {
      throw new RuleException(Problem.at("to", "intake.move.outOfReach"));
    }
  }

  public String getNumber() {
    return number.value();
  }

  public String getCode() {
    return victim.code();
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
