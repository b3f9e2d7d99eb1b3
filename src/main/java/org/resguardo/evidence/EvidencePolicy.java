package org.resguardo.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resguardo.kernel.Problem;
import org.resguardo.reference.CodeBook;

/** The rules of an item, of its custody and of what becomes of it. */
final class EvidencePolicy {
  static final String KIND = "evidence_kind";
  private static final String GROUND = "evidence_ground";
  private static final String PENDING = "PENDING";

  private final CodeBook codes;
  private final LocalDateTime now;
  private final List<Problem> problems = new ArrayList<>();

  EvidencePolicy(CodeBook codes, LocalDateTime now) {
    this.codes = codes;
    this.now = now;
  }

  /** {@code counts}: ids of the counts of the case. */
  List<Problem> item(EvidenceEntry entry, People people, Set<Long> counts) {
    known("part", DocumentPolicy.PART, entry.getPart());
    known("kind", KIND, entry.getKind());
    known("ground", GROUND, entry.getGround());
    if (entry.getCollectedAt() != null && entry.getCollectedAt().isAfter(now)) {
      add("collectedOn", "evidence.item.future");
    }
    if (has(entry.getKind(), "object") && entry.getSeal() == null) {
      add("seal", "evidence.item.sealNeeded");
    }
    if (has(entry.getKind(), "digital") && entry.getAbuse() == null) {
      add("abuse", "evidence.item.abuseNeeded");
    }
    if (Boolean.TRUE.equals(entry.getAbuse()) && entry.getPhoto() != null) {
      add("photo", "evidence.item.noPhotoOfAbuse");
    }
    if (entry.getConcerns().stream().anyMatch(code -> people.find(code).isEmpty())) {
      add("concerns", "evidence.document.nobody");
    }
    if (!counts.containsAll(entry.getCounts())) {
      add("counts", "evidence.item.noCount");
    }
    return problems;
  }

  List<Problem> outcome(OutcomeEntry entry) {
    known("admission", "evidence_admission", entry.getAdmission());
    if (!PENDING.equals(entry.getAdmission()) && entry.getDecision() == null) {
      add("decision", "evidence.item.decisionNeeded");
    }
    past("shownOn", entry.getShownOn());
    past("endedOn", entry.getEndedOn());
    if (entry.getEnd() != null) {
      known("end", "evidence_end", entry.getEnd());
      needed("endedOn", entry.getEndedOn());
      needed("endAct", entry.getEndAct());
    }
    return problems;
  }

  List<Problem> custody(CustodyEntry entry, LocalDateTime collectedAt, boolean sealed) {
    known("purpose", "custody_purpose", entry.getPurpose());
    known("condition", "custody_condition", entry.getCondition());
    if (entry.getMovedAt() != null && entry.getMovedAt().isAfter(now)) {
      add("day", "evidence.custody.future");
    }
    if (entry.getMovedAt() != null && entry.getMovedAt().isBefore(collectedAt)) {
      add("day", "evidence.custody.beforeCollected");
    }
    if (sealed && entry.getSealIntact() == null) {
      add("sealIntact", "evidence.needed");
    }
    if (Boolean.FALSE.equals(entry.getSealIntact()) && entry.getNote() == null) {
      add("note", "evidence.custody.sealNote");
    }
    if (entry.getFrom() != null && CustodyChain.same(entry.getFrom(), entry.getTo())) {
      add("to", "evidence.custody.sameHolder");
    }
    return problems;
  }

  List<Problem> copy(CopyEntry entry) {
    past("madeOn", entry.getMadeOn());
    return problems;
  }

  List<Problem> analysis(AnalysisEntry entry) {
    past("askedOn", entry.getAskedOn());
    past("receivedOn", entry.getReceivedOn());
    if (entry.getReceivedOn() != null
        && entry.getAskedOn() != null
        && entry.getReceivedOn().isBefore(entry.getAskedOn())) {
      add("receivedOn", "evidence.analysis.order");
    }
    return problems;
  }

  private boolean has(String kind, String attribute) {
    return kind != null && codes.attribute(KIND, kind, attribute) != null;
  }

  private void past(String field, LocalDate day) {
    if (day != null && day.isAfter(now.toLocalDate())) {
      add(field, "evidence.item.future");
    }
  }

  private void needed(String field, Object value) {
    if (value == null) {
      add(field, "evidence.needed");
    }
  }

  private void known(String field, String list, String code) {
    if (code != null && !codes.exists(list, code, now.toLocalDate())) {
      add(field, "evidence.unknownCode");
    }
  }

  private void add(String field, String key) {
    problems.add(Problem.at(field, key));
  }
}
