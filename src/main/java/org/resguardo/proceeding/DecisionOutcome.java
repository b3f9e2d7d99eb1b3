package org.resguardo.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a decision says of one count. */
@Embeddable
class DecisionOutcome {
  @Column(name = "count_id")
  private long countId;

  @Column(name = "accused_id")
  private long accusedId;

  @Column(name = "offence_code")
  private String offence;

  private boolean trafficking;

  @Column(name = "formerly_trafficking")
  private boolean formerlyTrafficking;

  private String outcome;

  @Column(name = "reason_code")
  private String reason;

  protected DecisionOutcome() {}

  /**
   * {@code offence} is the one judged; {@code trafficking} says whether that one is trafficking.
   */
  DecisionOutcome(Judged judged) {
    countId = judged.count().id();
    accusedId = judged.count().accusedId();
    offence = judged.offence();
    trafficking = judged.trafficking();
    formerlyTrafficking = judged.formerlyTrafficking();
    outcome = judged.outcome();
    reason = judged.reason();
  }
}
