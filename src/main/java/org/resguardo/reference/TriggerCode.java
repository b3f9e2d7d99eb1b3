package org.resguardo.reference;

import java.util.Map;

/**
 * The name of something that happened in a case, as rules write it: {@code KIND}, {@code KIND:code}
 * or {@code KIND:code:result}. A shorter name stands for all longer ones: {@code HEARING:H08} is a
 * debate with any result.
 */
public final class TriggerCode {
  /** What may stand after the first colon; empty when nothing may. */
  static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("REGISTERED", ""),
          Map.entry("COMPLAINT", ""),
          Map.entry("CLOSED", ""),
          Map.entry("REOPENED", ""),
          Map.entry("ARREST", ""),
          Map.entry("SUSPECT", ""),
          Map.entry("FACTS", ""),
          Map.entry("MAJORITY", ""),
          Map.entry("DECISION", "decision_kind"),
          Map.entry("NOTIFIED", "decision_kind"),
          Map.entry("HEARING", "hearing_kind"),
          Map.entry("HEARING_SET", "hearing_kind"),
          Map.entry("STAGE", "stage"),
          Map.entry("STAGE_LEFT", "stage"),
          Map.entry("MEASURE", "measure_kind"),
          Map.entry("MEASURE_DECIDED", "measure_kind"),
          Map.entry("MEASURE_EXTENDED", "measure_kind"),
          Map.entry("MEASURE_REVIEWED", "measure_kind"),
          Map.entry("MEASURE_ENDED", "measure_kind"),
          Map.entry("REQUEST_SENT", ""),
          Map.entry("REQUEST_ANSWERED", ""),
          Map.entry("PROCEDURE", "deadline_procedure"),
          Map.entry("TAG", "deadline_tag"),
          Map.entry("RULE", "deadline_rule"),
          Map.entry("DONE", "deadline_rule"));

  private TriggerCode() {}

  public static boolean covers(String written, String happened) {
    return happened.startsWith(written)
        && (happened.length() == written.length() || happened.charAt(written.length()) == ':');
  }
}
