package org.resguardo.proceeding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.resguardo.kernel.Row;
import org.resguardo.proceeding.SentenceReckoning.Served;
import org.resguardo.proceeding.SentenceView.Award;
import org.resguardo.proceeding.SentenceView.Payment;
import org.resguardo.proceeding.SentenceView.Penalty;

/** Rows of one case, of several kinds, as {@link SentenceRepository} reads them. */
record SentenceRows(List<Row> rows) {

  /** A sentence as it stands, its arithmetic to be made. */
  Stream<Row> sentences() {
    return of("SENTENCE");
  }

  List<Penalty> penalties(long sentence) {
    return of("PENALTY").filter(row -> row.id(1) == sentence).map(SentenceRows::penalty).toList();
  }

  private static Penalty penalty(Row row) {
    return new Penalty(
        row.number(2),
        row.number(11),
        row.text(13),
        row.text(3),
        Term.of(whole(row, 4), whole(row, 5), whole(row, 6)),
        whole(row, 7),
        money(row),
        row.text(12));
  }

  List<Award> awards(long sentence, String accused) {
    return of("AWARD")
        .filter(row -> row.id(1) == sentence)
        .map(row -> new Award(row.text(3), money(row), payments(accused, row.text(3))))
        .toList();
  }

  private List<Payment> payments(String accused, String victim) {
    return of("PAYMENT")
        .filter(row -> row.text(3).equals(accused) && row.text(12).equals(victim))
        .map(row -> new Payment(row.day(8), money(row)))
        .toList();
  }

  /** {@code rate}: days of a kind of measure that make one of a sentence; 0: it makes none. */
  List<Served> served(String accused, ToIntFunction<String> rate) {
    return of("SERVED")
        .filter(row -> row.text(12).equals(accused) && rate.applyAsInt(row.text(3)) > 0)
        .map(row -> new Served(row.text(3), row.day(8), row.day(9), rate.applyAsInt(row.text(3))))
        .toList();
  }

  SentenceView view(Row row, SentenceReckoning reckoned) {
    String accused = row.text(3);
    return new SentenceView(
        row.id(1),
        row.id(2),
        accused,
        Term.of(whole(row, 4), whole(row, 5), whole(row, 6)),
        whole(row, 7),
        day(row, 8),
        day(row, 9),
        new SentenceView.Probation(row.flag(10), whole(row, 11), row.text(12)),
        row.text(13),
        penalties(row.id(1)),
        awards(row.id(1), accused),
        reckoned,
        row.instant(14),
        row.text(15));
  }

  private Stream<Row> of(String kind) {
    return rows.stream().filter(row -> kind.equals(row.text(0)));
  }

  private static LocalDate day(Row row, int at) {
    return row.text(at) == null ? null : row.day(at);
  }

  private static Integer whole(Row row, int at) {
    return row.text(at) == null ? null : Integer.valueOf(row.number(at));
  }

  private static BigDecimal money(Row row) {
    return row.text(16) == null ? null : new BigDecimal(row.text(16));
  }
}
