package org.resguardo.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.resguardo.kernel.PartyId;

/** Somebody concerned by a hearing, heard in it or summoned to it. */
@Entity
@Table(name = "hearing_party")
class HearingParty {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "hearing_id")
  private Hearing hearing;

  @Column(name = "party_id")
  private PartyId partyId;

  private String role;

  @Column(name = "summon_way")
  private String summonWay;

  @Column(name = "served_on")
  private LocalDate servedOn;

  @Column(name = "summon_result")
  private String summonResult;

  protected HearingParty() {}

  HearingParty(Hearing hearing, CastMember member) {
    this.hearing = hearing;
    this.partyId = member.partyId();
    this.role = member.role().name();
  }

  void summoned(SummonsEntry summons) {
    summonWay = summons == null ? null : summons.getWay();
    servedOn = summons == null ? null : summons.getServedOn();
    summonResult = summons == null ? null : summons.getResult();
  }

  PartyId partyId() {
    return partyId;
  }

  SummonsEntry summons(String code) {
    SummonsEntry entry = new SummonsEntry(code);
    entry.setWay(summonWay);
    entry.setServedOn(servedOn);
    entry.setResult(summonResult);
    return entry;
  }
}
