package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.resguardo.casefile.PartyCodes;
import org.resguardo.kernel.NameGuard;
import org.resguardo.kernel.PartyId;
import org.resguardo.person.NamesService;

/** Between the vault, which knows names, and the case, which knows codes. */
@ApplicationScoped
class CaseNameGuard implements NameGuard {
  @Inject NamesService names;
  @Inject PartyCodes codes;

  @Override
  public List<Mention> mentions(long caseId, String text) {
    List<NamesService.Named> named = names.named(caseId, text);
    if (named.isEmpty()) {
      return List.of();
    }
    Map<PartyId, String> known = codes.ofCase(caseId);
    return named.stream()
        .filter(one -> known.containsKey(one.party()))
        .map(one -> new Mention(known.get(one.party()), one.from(), one.to()))
        .toList();
  }
}
