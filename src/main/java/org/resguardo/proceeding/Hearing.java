package org.resguardo.proceeding;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.kernel.PartyId;

/**
 * A hearing, from the day it is fixed. It can be changed until its result is recorded. Moved to
 * another day it is cancelled and another follows it, so that the tables of last month keep what
 * was known then; cancelled it stays on record. Its results are rows of their own, of which the
 * last one holds; who appeared for the office is fixed with the result.
 */
@Entity
@Table(name = "hearing")
class Hearing {
  static final String RESCHEDULED = "RESCHEDULED";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "kind_code")
  private String kind;

  @Column(name = "court_code")
  private String court;

  private String room;

  @Column(name = "judge_party_id")
  private PartyId judge;

  @Column(name = "starts_at")
  private LocalDateTime startsAt;

  private int minutes;

  @Column(name = "video_link")
  private String link;

  @Column(name = "child_way")
  private String childWay;

  @Column(name = "support_party_id")
  private PartyId support;

  @Column(name = "interpreter_party_id")
  private PartyId interpreter;

  @Column(name = "closed_to_public")
  private Boolean closedToPublic;

  @Column(name = "follows_id")
  private Long followsId;

  @Column(name = "prosecutor_id")
  private Long prosecutorId;

  private String result;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private long registeredBy;

  @Column(name = "request_key")
  private String requestKey;

  @OneToMany(mappedBy = "hearing", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<HearingParty> parties = new ArrayList<>();

  protected Hearing() {}

  /** {@code request} is the key that makes a second submit land on the first, or null. */
  Hearing(long caseId, HearingEntry entry, Cast cast, Instant at, long by, String request) {
    this.caseId = caseId;
    registeredAt = at;
    registeredBy = by;
    requestKey = request;
    take(entry, cast);
  }

  void change(HearingEntry entry, Cast cast) {
    take(entry, cast);
  }

  /** The hearing that this one replaces or continues. */
  Hearing follow(Hearing earlier) {
    followsId = earlier.id;
    return this;
  }

  void cancel(String reason, Instant at) {
    cancelledAt = at;
    cancelReason = reason;
  }

  /** {@code prosecutor}: who appeared for the office. */
  void end(String code, Long prosecutor) {
    result = code;
    prosecutorId = prosecutor;
  }

  private void take(HearingEntry entry, Cast cast) {
    kind = entry.getKind();
    court = entry.getCourt();
    room = entry.getRoom();
    judge = cast.find(entry.getJudge()).map(CastMember::partyId).orElse(null);
    startsAt = entry.getStart();
    minutes = entry.getMinutes();
    link = entry.getLink();
    childWay = entry.getChildWay();
    support = cast.find(entry.getSupportPerson()).map(CastMember::partyId).orElse(null);
    interpreter = cast.find(entry.getInterpreter()).map(CastMember::partyId).orElse(null);
    closedToPublic = entry.getClosedToPublic();
    takeParties(entry, cast);
  }

  private void takeParties(HearingEntry entry, Cast cast) {
    Map<String, SummonsEntry> summons =
        entry.getSummons().stream()
            .collect(Collectors.toMap(SummonsEntry::getParty, Function.identity(), (a, b) -> b));
    List<CastMember> wanted =
        Stream.of(
                entry.getAccused().stream(), entry.getVictims().stream(), summons.keySet().stream())
            .flatMap(codes -> codes)
            .distinct()
            .map(code -> cast.find(code).orElseThrow())
            .toList();
    List<PartyId> keep = wanted.stream().map(CastMember::partyId).toList();
    parties.removeIf(party -> !keep.contains(party.partyId()));
    for (CastMember member : wanted) {
      party(member).summoned(summons.get(member.code()));
    }
  }

  private HearingParty party(CastMember member) {
    return parties.stream()
        .filter(party -> party.partyId().equals(member.partyId()))
        .findFirst()
        .orElseGet(
            () -> {
              HearingParty added = new HearingParty(this, member);
              parties.add(added);
              return added;
            });
  }

  /** As a form would show it. */
  HearingEntry entry(Cast cast) {
    HearingEntry entry = new HearingEntry();
    entry.setKind(kind);
    entry.setCourt(court);
    entry.setRoom(room);
    entry.setJudge(code(judge, cast));
    entry.setStart(startsAt);
    entry.setMinutes(minutes);
    entry.setLink(link);
    entry.setChildWay(childWay);
    entry.setSupportPerson(code(support, cast));
    entry.setInterpreter(code(interpreter, cast));
    entry.setClosedToPublic(closedToPublic);
    for (HearingParty party : parties) {
      cast.find(party.partyId()).ifPresent(member -> list(entry, party, member));
    }
    entry.getAccused().sort(null);
    entry.getVictims().sort(null);
    return entry;
  }

  private static void list(HearingEntry entry, HearingParty party, CastMember member) {
    SummonsEntry summons = party.summons(member.code());
    switch (member.role()) {
      case ACCUSED -> entry.getAccused().add(member.code());
      case VICTIM -> entry.getVictims().add(member.code());
      case OTHER -> entry.getSummons().add(summons);
    }
    if (member.role() != CastMember.Role.OTHER && summons.isFilled()) {
      entry.getSummons().add(summons);
    }
  }

  private static String code(PartyId party, Cast cast) {
    return party == null ? null : cast.find(party).map(CastMember::code).orElse(null);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  long caseId() {
    return caseId;
  }

  LocalDateTime startsAt() {
    return startsAt;
  }

  HearingState state(LocalDateTime now) {
    return HearingState.of(isCancelled(), result, startsAt, minutes, now);
  }

  boolean isCancelled() {
    return cancelledAt != null;
  }

  boolean hasResult() {
    return result != null;
  }
}
