package org.resguardo.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The files of a pack and what each column may hold. Written as {@code column:kind}; kinds: code
 * (the key), text, int, date (ISO), yn, cu (confirmed), day, events, extensions, length, days; a
 * question mark says that the cell may be empty. Code lists as {@code =list}, {@code =list?} (may
 * be empty) and {@code =list*} (several, apart by blanks). A column that begins with {@code +} may
 * be left out. Every file but the standard lists has one column {@code title_<language>} for each
 * language of the pack.
 */
enum PackFile {
  CODE(
      "list:text code:code sort:int valid_from:date? valid_to:date? standard:text?"
          + " standard_code:text? attributes:attributes"),
  DIVISION(
      "code:code parent:=division? level:=level iso:text? valid_from:date? valid_to:date?"
          + " confirmed:cu"),
  OFFICE(
      "code:code sort:int phone:text region:=division place:=division? valid_from:date?"
          + " valid_to:date? confirmed:cu"),
  COURT(
      "code:code sort:int body:=body place:=division? valid_from:date? valid_to:date?"
          + " confirmed:cu"),
  PROCEDURE(
      "code:code sort:int accused:=procedure_accused sealed:yn total_max_months:int?"
          + " seal_from:=retention_start? seal_years:int?"
          + " decisions:=decision_kind* hearings:=hearing_kind* measures:=measure_kind*"
          + " sentences:=sentence_kind* article:text? valid_from:date? valid_to:date?"
          + " confirmed:cu"),
  STAGE(
      "code:code sort:int step:=step final:yn suspended:yn closed:yn body:=body confirmed:cu"
          + " +procedure:=procedure?"),
  DECISION_KIND(
      "code:code sort:int body:=body effect:=decision_effect from_stages:=stage*"
          + " to_stage:=stage? office_act:=office_act? accusation:yn judgment:yn abbreviated:yn"
          + " default_outcome:=count_outcome? needs_accused:yn needs_counts:yn reopenable:yn"
          + " closing_reason:=closing_reason? article:text? valid_from:date? valid_to:date?"
          + " confirmed:cu"),
  HEARING_KIND(
      "code:code sort:int stages:=stage* body:=body child_heard:yn article:text? valid_from:date?"
          + " valid_to:date? confirmed:cu"),
  MEASURE_KIND(
      "code:code sort:int nature:=measure_nature max_months:int? extension_months:int?"
          + " after_conviction_months:int? complex_max_months:int? complex_extension_months:int?"
          + " complex_after_conviction_months:int? organised_max_months:int?"
          + " organised_extension_months:int? review_months:int? counts_to_sentence:yn"
          + " +credit_days:int? +period_days:int? +total_days:int?"
          + " +procedure:=procedure? article:text? valid_from:date? valid_to:date? confirmed:cu"),
  OFFENCE(
      "code:code law:text article:text paragraph:text? valid_from:date? valid_to:date?"
          + " min_months:int? max_months:int? penalty_kind:=offence_kind aggravated_of:=offence?"
          + " attempt_allowed:yn victim_age_band:=victim_age_band trafficking:yn csec:yn iccs:=iccs"
          + " htcds_exploitation:=exploitation? needs_victim:yn confirmed:cu source:text rank:int"
          + " +fraction_of:=offence? +fraction:fraction? +milder_than:=offence*"),
  SENTENCE_KIND(
      "code:code sort:int nature:=sentence_nature +max_months:int? +procedure:=procedure?"
          + " article:text? valid_from:date? valid_to:date? confirmed:cu"),
  OFFENCE_ELEMENT(
      "code:code sort:int offences:=offence* not_for_child:yn article:text? valid_from:date?"
          + " valid_to:date? confirmed:cu"),
  HOLIDAY("day:day until:day? kind:=day_kind valid_from:date? valid_to:date? confirmed:cu"),
  DEADLINE_RULE(
      "code:code sort:int procedure:=deadline_procedure* level:=deadline_level triggers:events?"
          + " which:=deadline_which? requires:events? excludes:events? length:length?"
          + " unit:=deadline_unit least:int? most:int? first_day:yn rolls:=deadline_roll"
          + " recess:=deadline_recess stops:events? resumes:events? restarts:events?"
          + " restart_percent:int? extended_by:extensions? total_most:int?"
          + " overlay_of:=deadline_rule? overlay:=deadline_overlay? done_by:events?"
          + " ended_by:events? warn_days:days? gravity:=deadline_gravity duty:=deadline_duty"
          + " article:text? valid_from:date? valid_to:date? confirmed:cu"),
  SERVICE_PROVIDER(
      "code:code sort:int kind:=organisation_kind needs:=service_need* article:text?"
          + " valid_from:date? valid_to:date? confirmed:cu"),
  ROLE_PERMISSION(
      "code:code sort:int role:=role permission:text scope:text article:text? confirmed:cu"),
  RETENTION_RULE(
      "code:code sort:int record:=retained runs_from:=retention_start years:int? end:=retention_end"
          + " article:text? valid_from:date? valid_to:date? confirmed:cu");

  private final List<Column> columns;

  PackFile(String columns) {
    this.columns = Arrays.stream(columns.split(" ")).map(Column::of).toList();
  }

  /** The list under which the values and titles of the file are known. */
  String list() {
    return name().toLowerCase(Locale.ROOT);
  }

  String fileName() {
    return list() + ".csv";
  }

  List<Column> columns() {
    return columns;
  }

  boolean hasTitles() {
    return this != CODE;
  }

  /** A pack may go without; every other file has to be there. */
  boolean mayBeMissing() {
    return this == DEADLINE_RULE
        || this == RETENTION_RULE
        || this == PROCEDURE
        || this == OFFENCE_ELEMENT
        || this == SENTENCE_KIND
        || this == ROLE_PERMISSION
        || this == SERVICE_PROVIDER;
  }

  /** The column, before its language, of the longer text that goes with a title. */
  String summaryColumn() {
    return this == DEADLINE_RULE ? "consequence_" : "summary_";
  }

  String key() {
    return this == HOLIDAY ? "day" : "code";
  }

  record Column(String name, String kind, boolean mayBeMissing) {
    static Column of(String text) {
      boolean optional = text.startsWith("+");
      String[] parts = text.substring(optional ? 1 : 0).split(":");
      return new Column(parts[0], parts[1], optional);
    }

    boolean mayBeEmpty() {
      return kind.endsWith("?") || kind.endsWith("*") || "attributes".equals(kind);
    }

    /** The list a reference points to; null when the column is none. */
    String list() {
      return kind.startsWith("=") ? kind.substring(1).replaceAll("[?*]$", "") : null;
    }
  }
}
