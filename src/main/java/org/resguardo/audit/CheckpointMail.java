package org.resguardo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resguardo.audit.LedgerRepository.Signed;
import org.resguardo.kernel.Letters;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;

/**
 * Mails the newest checkpoint once a day (UTC) to an address outside the installation: a mailbox
 * that keeps its letters is a poor man's witness. The letter is the signed note as the verifier
 * reads it; it holds a size and a hash, no entry.
 */
@ApplicationScoped
class CheckpointMail {
  @Inject
  @ConfigProperty(name = "RESGUARDO_CHECKPOINT_MAIL")
  Optional<String> address;

  @Inject LedgerRepository ledger;
  @Inject CheckpointMailRepository sent;
  @Inject Letters letters;
  @Inject Messages texts;
  @Inject CodeBook codes;
  @Inject @MachineClock Clock clock;

  /**
   * Sends today's, unless it was sent or there is nothing to send; the day is written in the same
   * transaction, so that a letter that was not taken is tried again.
   *
   * @throws IllegalStateException when the mail server does not take it
   */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  void send() {
    Optional<String> to = address.filter(one -> !one.isBlank());
    if (to.isEmpty() || !letters.areSent()) {
      return;
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Optional<Signed> last = ledger.last();
    if (last.isEmpty() || sent.wasSent(today)) {
      return;
    }
    sent.add(today, last.get().size(), now);
    Locale locale = codes.ownLocale();
    letters.send(
        to.get(),
        texts.text(locale, "audit.mail.subject", today.toString()),
        texts.text(locale, "audit.mail.text", String.valueOf(last.get().size()))
            + "\n\n"
            + note(last.get()));
  }

  private static String note(Signed signed) {
    String countersigned = signed.countersignature();
    return signed.note() + (countersigned == null ? "" : countersigned + "\n");
  }
}
