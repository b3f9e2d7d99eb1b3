package org.resguardo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.casefile.CaseFileService;
import org.resguardo.casefile.OfficeContact;
import org.resguardo.casefile.PartyPlace;
import org.resguardo.casefile.PartyPlaceService;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.PartyId;
import org.resguardo.person.MatchOutcome;
import org.resguardo.person.MatchService;
import org.resguardo.person.NoticeView;

/** Puts notices of the vault beside the codes and offices of the case store, for people to call. */
@ApplicationScoped
public class MatchDesk {
  @Inject MatchService matches;
  @Inject PartyPlaceService places;
  @Inject CaseFileService cases;

  /** Notices of the caller's cases, the open ones first; five statements whatever the number. */
  public List<MatchView> list() {
    List<MatchView> all = views(matches.noticesFor());
    return Stream.concat(
            all.stream().filter(MatchView::isOpen), all.stream().filter(one -> !one.isOpen()))
        .toList();
  }

  public long openNumber() {
    return matches.openNumber();
  }

  public MatchView find(long id) {
    return views(List.of(matches.notice(id))).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("notice " + id));
  }

  public void settle(long id, int version, MatchOutcome outcome, String note) {
    matches.settle(id, version, outcome, note);
  }

  private List<MatchView> views(List<NoticeView> notices) {
    if (notices.isEmpty()) {
      return List.of();
    }
    List<PartyId> parties = new ArrayList<>();
    notices.forEach(notice -> parties.addAll(List.of(notice.party(), notice.other())));
    Map<PartyId, PartyPlace> known =
        places.places(parties).stream()
            .collect(Collectors.toMap(PartyPlace::party, Function.identity(), (a, b) -> a));
    Map<Long, OfficeContact> contacts = contacts(notices);
    return notices.stream()
        .filter(notice -> known.containsKey(notice.party()))
        .map(notice -> view(notice, known, contacts))
        .toList();
  }

  private Map<Long, OfficeContact> contacts(Collection<NoticeView> notices) {
    return cases.contactsOf(notices.stream().map(NoticeView::otherCaseId).distinct().toList());
  }

  private static MatchView view(
      NoticeView notice, Map<PartyId, PartyPlace> known, Map<Long, OfficeContact> contacts) {
    PartyPlace own = known.get(notice.party());
    Optional<PartyPlace> other = Optional.ofNullable(known.get(notice.other()));
    OfficeContact contact = contacts.get(notice.otherCaseId());
    return new MatchView(
        notice.id(),
        notice.version(),
        own.kind(),
        own.code(),
        own.number(),
        contact == null
            ? null
            : new ElsewhereView(contact.officeCode(), contact.phone(), contact.contact()),
        other.map(PartyPlace::code).orElse(null),
        other.map(PartyPlace::number).orElse(null),
        notice.maySettle(),
        notice.noticedAt(),
        notice.settled(),
        notice.settledAt(),
        notice.note());
  }
}
