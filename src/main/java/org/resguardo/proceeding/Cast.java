package org.resguardo.proceeding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resguardo.kernel.PartyId;
import org.resguardo.proceeding.CastMember.Role;

/** The people of one case. */
public record Cast(List<CastMember> members) {
  public Cast {
    members = List.copyOf(members);
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
