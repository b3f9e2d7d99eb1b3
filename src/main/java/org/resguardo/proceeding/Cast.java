package org.resguardo.proceeding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.PartyId;
import org.resguardo.proceeding.CastMember.Role;

/** The people of one case, and the open charges laid in it. */
public record Cast(List<CastMember> members, List<Charge> charges) {
  /** A charge by its number in the case. */
  public record Charge(int number, String offence) {}

  public Cast {
    members = List.copyOf(members);
    charges = List.copyOf(charges);
  }

  /** Other parties who are a judge of the case. */
  public List<CastMember> judges() {
    return others().stream().filter(other -> "JUDGE".equals(other.capacity())).toList();
  }

  boolean hasCharge(int number) {
    return charges.stream().anyMatch(charge -> charge.number() == number);
  }

  public List<CastMember> accused() {
    return of(Role.ACCUSED);
  }

  public List<CastMember> victims() {
    return of(Role.VICTIM);
  }

  public List<CastMember> others() {
    return of(Role.OTHER);
  }

  public List<CastMember> activeAccused() {
    return members.stream().filter(CastMember::isActive).toList();
  }

  Optional<CastMember> find(String code) {
    return members.stream().filter(member -> member.code().equals(code)).findFirst();
  }

  Optional<CastMember> find(Role role, String code) {
    return find(code).filter(member -> member.role() == role);
  }

  Optional<CastMember> find(PartyId party) {
    return members.stream().filter(member -> member.partyId().equals(party)).findFirst();
  }

  /** Whether any of these is a child, or may be one: doubt counts as yes. */
  public boolean anyChild(Collection<String> codes) {
    return victims().stream().anyMatch(victim -> victim.child() && codes.contains(victim.code()));
  }

  private List<CastMember> of(Role role) {
    return members.stream().filter(member -> member.role() == role).toList();
  }
}
