package org.resguardo.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.kernel.IdentityErasure;
import org.resguardo.kernel.PartyId;

/**
 * Tasks with their people, and which of these an order holds: one on the case, on the person, or on
 * the same human being in another case. Three statements and one of the vault, however many.
 */
@ApplicationScoped
class HeldPeople {
  @Inject RetentionRepository tasks;
  @Inject HoldRepository holds;
  @Inject IdentityErasure vault;
  @Inject RetentionDesk desk;

  List<RetentionView> of(List<RetentionView> bare) {
    Map<String, RetentionRule> law = desk.law();
    Map<Long, List<RetentionView.Person>> people =
        tasks.people(bare.stream().map(RetentionView::id).toList());
    List<HoldRepository.Open> open =
        bare.isEmpty()
            ? List.of()
            : holds.open(bare.stream().map(RetentionView::caseId).distinct().toList());
    Set<String> elsewhere = elsewhere(open, people.values());
    return bare.stream()
        .map(
            task ->
                task.with(
                    people.getOrDefault(task.id(), List.of()).stream()
                        .map(one -> held(task.caseId(), one, open, elsewhere))
                        .toList(),
                    law.get(task.rule()),
                    desk.today()))
        .toList();
  }

  private Set<String> elsewhere(
      List<HoldRepository.Open> open, Collection<List<RetentionView.Person>> people) {
    Set<PartyId> held =
        open.stream()
            .map(HoldRepository.Open::party)
            .filter(party -> party != null)
            .collect(Collectors.toSet());
    Set<PartyId> asked = new HashSet<>();
    people.forEach(some -> some.forEach(one -> asked.add(new PartyId(one.party()))));
    return vault.sameAs(held, asked).stream().map(PartyId::value).collect(Collectors.toSet());
  }

  private static RetentionView.Person held(
      long caseId,
      RetentionView.Person one,
      List<HoldRepository.Open> open,
      Set<String> elsewhere) {
    Map<String, String> here = new HashMap<>();
    for (HoldRepository.Open hold : open) {
      if (hold.caseId() == caseId) {
        here.put(hold.party() == null ? one.party() : hold.party().value(), hold.order());
      }
    }
    String order = here.getOrDefault(one.party(), elsewhere.contains(one.party()) ? "" : null);
    return new RetentionView.Person(one.party(), one.code(), one.erasedAt(), order);
  }
}
