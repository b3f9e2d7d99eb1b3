package org.resguardo.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.access.Caller;
import org.resguardo.access.TextGuard;
import org.resguardo.kernel.BusinessClock;
import org.resguardo.reference.CodeBook;

/** What the front doors of this room need at hand: rules, texts, who and when. */
@ApplicationScoped
class RetentionDesk {
  @Inject CodeBook codes;
  @Inject TextGuard texts;
  @Inject Caller caller;
  @Inject @BusinessClock Clock clock;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant instant() {
    return clock.instant();
  }

  boolean knows(String list, String code) {
    return codes.exists(list, code, today());
  }

  long userId() {
    return caller.profile().userId();
  }

  List<RetentionRule> rules() {
    return RetentionRule.of(codes, today());
  }

  /** By code, those that were in force once too. */
  Map<String, RetentionRule> law() {
    return RetentionRule.of(codes, null).stream()
        .collect(Collectors.toMap(RetentionRule::code, Function.identity(), (one, other) -> other));
  }

  HoldRepository.Writing writing(String requestKey) {
    return new HoldRepository.Writing(userId(), instant(), requestKey);
  }

  /**
   * The text with codes for the names of the case's people, without a word to who typed it: who
   * decides about what is kept reads no case, and a warning would tell who is in it.
   */
  String coded(long caseId, String text) {
    return texts.codedUnread(caseId, text);
  }

  /** Of this caller only, whatever was sent. Null stays null. */
  String request(String key) {
    return caller.own(key);
  }
}
