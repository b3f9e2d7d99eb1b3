package org.resguardo.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.kernel.DateWords;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/** Warnings in time, to whom they concern, and on to the next when nobody answers. */
@ApplicationScoped
class Notices {
  private static final Logger LOG = Logger.getLogger(Notices.class.getName());

  /** How long a warning waits for an answer before it goes on. */
  static final Duration ANSWER_WITHIN = Duration.ofDays(2);

  private static final LocalTime DIGEST_AT = LocalTime.of(6, 0);

  @Inject WarningRepository warnings;
  @Inject NoticeRepository notices;
  @Inject Post post;
  @Inject CodeBook codes;
  @Inject Messages messages;
  @Inject DateWords dates;
  @Inject @BusinessClock Clock clock;

  private LocalDate lastDigest;

  /**
   * Raises what came near, passes on reviews that are overdue, lets climb what waited too long; how
   * many reached somebody new.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public int warn() {
    Instant now = clock.instant();
    int raised = warnings.raise(codes.terms().rules(), LocalDate.now(clock), now);
    int climbed = warnings.climb(now.minus(ANSWER_WITHIN), now);
    if (post.isOpen()) {
      if (raised + climbed > 0) {
        warnings.queue(now);
      }
      notices.overdueReviews(LocalDate.now(clock), now);
    }
    return raised + climbed;
  }

  /** Sends what waits. A letter that cannot be sent waits for the next run. */
  @Transactional(TxType.REQUIRES_NEW)
  public void send() {
    if (!post.isOpen()) {
      return;
    }
    boolean digests = digestDue();
    for (List<NoticeRepository.Waiting> letter : letters(notices.waiting(digests))) {
      List<Long> ids = letter.stream().map(NoticeRepository.Waiting::id).toList();
      try {
        post.send(written(letter));
        notices.sent(ids, clock.instant());
      } catch (MessagingException e) {
        notices.tried(ids);
        LOG.log(Level.WARNING, "a notice could not be sent: {0}", e.getClass().getSimpleName());
      }
    }
    if (digests) {
      lastDigest = LocalDate.now(clock);
    }
  }

  private boolean digestDue() {
    return !LocalDate.now(clock).equals(lastDigest) && !LocalTime.now(clock).isBefore(DIGEST_AT);
  }

  /** One letter a case, or one a user for who wants a digest. */
  private static List<List<NoticeRepository.Waiting>> letters(
      List<NoticeRepository.Waiting> waiting) {
    Map<String, List<NoticeRepository.Waiting>> letters = new LinkedHashMap<>();
    for (NoticeRepository.Waiting one : waiting) {
      String key = one.userId() + ("EACH".equals(one.way()) ? one.caseNumber() + one.dueOn() : "");
      letters.computeIfAbsent(key, fresh -> new ArrayList<>()).add(one);
    }
    return List.copyOf(letters.values());
  }

  private Letter written(List<NoticeRepository.Waiting> of) {
    NoticeRepository.Waiting first = of.get(0);
    String language =
        first.language() == null ? codes.setting("language.default") : first.language();
    return Letter.of(
        first.mailbox(),
        of.stream().map(one -> new Letter.Item(one.caseNumber(), one.dueOn())).distinct().toList(),
        Locale.forLanguageTag(language == null ? "es" : language),
        messages,
        dates);
  }
}
