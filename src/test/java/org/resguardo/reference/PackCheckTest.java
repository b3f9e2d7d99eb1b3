package org.resguardo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {
  @TempDir private Path folder;

  @Test
  void the_pack_of_costa_rica_is_sound() {
    assertThat(PackFolder.copy(folder).problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cr/decision_kind.csv|CLOSES,CR-10 CR-20,CR-C1,DISMISSAL|CLOSES,CR-10"
            + " CR-25,CR-C1,DISMISSAL|decision_kind.csv, row 2, column from_stages: \"CR-25\" is"
            + " not a code of the list stage",
        "cr/decision_kind.csv|CLOSES,CR-10 CR-20,CR-C1,DISMISSAL|CLOSES,CR-10 CR-20,CR-40,DISMISSAL"
            + "|decision_kind.csv, row 2, column to_stage: \"CR-40\" is not a closed stage",
        "cr/decision_kind.csv|MOVES,CR-20,CR-30,ACCUSATION|MOVES,CR-20,,ACCUSATION|decision_kind.csv,"
            + " row 7, column to_stage: may not be empty when the effect is MOVES",
        "cr/decision_kind.csv|MOVES,CR-50,CR-60|MOVES,CR-50,CR-50"
            + "|stage.csv, row 7, column code: stage \"CR-60\" cannot be reached",
        "cr/stage.csv|CR-S1,100,Suspendido o en rebeldía|CR-S1,100,"
            + "|stage.csv, row 11, column title_es: the title is missing",
        "cr/stage.csv|COMPLAINT,N|TRIAL,N"
            + "|stage.csv, row 2, column step: the first stage must be the step COMPLAINT",
        "cr/stage.csv|CRJ-40,240|CRJ-44,240|decision_kind.csv, row 59, column to_stage: \"CRJ-40\""
            + " is not a code of the list stage",
        "cr/decision_kind.csv|MOVES,CRJ-20,CRJ-30,ACCUSATION|MOVES,CRJ-20,CR-30,ACCUSATION"
            + "|column from_stages: leads from one procedure into another: [JUVENILE, ORDINARY]",
        "cr/decision_kind.csv|MOVES,CRJ-50,CRJ-60|MOVES,CRJ-50,CRJ-50"
            + "|stage \"CRJ-60\" cannot be reached",
        "cr/decision_kind.csv|ACCUSATION,Y,N,N,CHARGED,Y,Y,N,,Ley"
            + " 7576|ACCUSATION,N,N,N,CHARGED,Y,Y,N,,Ley 7576|procedure.csv, row 2, column code: no"
            + " decision of the procedure is the accusation",
        "cr/stage.csv|COMPLAINT,N,N,N,PROSECUTOR,U,JUVENILE|SUSPECT,N,N,N,PROSECUTOR,U,JUVENILE"
            + "|stage.csv, row 13, column step: the first stage must be the step COMPLAINT",
        "cr/procedure.csv|D13 D14|D06 D14"
            + "|procedure.csv, row 2, column decisions: \"D06\" moves: it belongs to one procedure",
        "cr/procedure.csv|Y,MAJORITY,3|Y,,"
            + "|procedure.csv, row 2, column seal_from: a sealed procedure says from when",
        "cr/procedure.csv|JUVENILE,10|MINORS,10|procedure.csv, row 2, column code: \"MINORS\" is"
            + " not a procedure beside the ordinary one",
        "cr/procedure.csv|P01 P02|P01 P99|procedure.csv, row 2, column measures: \"P99\" is not a"
            + " code of the list measure_kind",
        "cr/offence.csv|2013-02-07,96,192|2013-02-31,96,192"
            + "|offence.csv, row 2, column valid_to: \"2013-02-31\" is not a date (YYYY-MM-DD)",
        "cr/offence.csv|2009-04-22,2013-02-07,96|2009-04-22,2008-02-07,96"
            + "|offence.csv, row 2, column valid_to: 2008-02-07 is before valid_from 2009-04-22",
        "cr/offence.csv|2013-02-07,96,192|2013-02-07,196,192"
            + "|offence.csv, row 2, column max_months: 192 is less than min_months 196",
        "cr/offence.csv|,02044,ADOPTION|,02099,ADOPTION"
            + "|offence.csv, row 10, column iccs: \"02099\" is not a code of the list iccs",
        "cr/offence.csv|2013-02-07,72|2014-02-07,72"
            + "|offence.csv, row 5, column valid_from: is in force together with \"CP172-2009\"",
        "cr/court.csv|TP-SJ,20|JP-SJ,20|court.csv, row 3, column code: \"JP-SJ\" is a duplicate",
        "cr/office.csv|2000-0011,1,101|2000-0011,9,101"
            + "|office.csv, row 2, column region: \"9\" is not a code of the list division",
        "cr/hearing_kind.csv|,N,CPP 238,,,U|,N,CPP 238,,,?"
            + "|hearing_kind.csv, row 2, column confirmed: \"?\" is neither C nor U",
        "cr/hearing_kind.csv|,N,CPP 238,|,N,CPP 238; 239,"
            + "|hearing_kind.csv, row 2, column article: \"CPP 238; 239\" may not hold ; or =",
        "cr/holiday.csv|01-01,,HOLIDAY|01-32,,HOLIDAY|holiday.csv, row 3, column day: \"01-32\" is"
            + " not a day (YYYY-MM-DD, MM-DD, EASTER-2)",
        "cr/deadline_rule.csv|DECISION:D42,EVERY|DECISION:D77,EVERY|deadline_rule.csv, row 3,"
            + " column triggers: \"D77\" is not a code of the list decision_kind",
        "cr/deadline_rule.csv|ACCUSED,ARREST,EVERY|ACCUSED,ARRESTED,EVERY"
            + "|deadline_rule.csv, row 2, column triggers: \"ARRESTED\" is not an event",
        "cr/deadline_rule.csv|ACCUSED,ARREST,EVERY|ACCUSED,,EVERY"
            + "|deadline_rule.csv, row 2, column triggers: nothing starts the term",
        "cr/deadline_rule.csv|HEARING:H01:HELD HEARING|HEARING:H01:MAYBE HEARING"
            + "|column done_by: \"MAYBE\" is not a code of the list hearing_result",
        "cr/deadline_rule.csv|MEASURE_EXTENDED:M01@12*1|MEASURE_EXTENDED:M01=12"
            + "|column extended_by",
        "cr/deadline_rule.csv|RULE:CR-EXAMINATION,|RULE:CR-PRELIMINARY,"
            + "|column triggers: the chain leads back to \"CR-PRELIMINARY\"",
        "cr/deadline_rule.csv|DECISION:D22,DECISION:D23|DECISION:D22,"
            + "|column resumes: a term that stops must be able to go on",
        "cr/deadline_rule.csv|The arrested person must be released,Const|,Const|column"
            + " consequence_en: the consequence is missing",
        "cr/deadline_rule.csv|RELEASE,OFFICE|FREEDOM,OFFICE"
            + "|column gravity: \"FREEDOM\" is not a code of the list deadline_gravity",
        "cr/measure_kind.csv|COERCIVE,12,12|COERCIVE,twelve,12"
            + "|measure_kind.csv, row 2, column max_months: \"twelve\" is not a number",
        "cr/division.csv|title_en|title_fr|division.csv: column title_en is missing",
        "cr/pack.properties|26-000123-0994-PE|26-123"
            + "|pack.properties, number.official.example: does not fit number.official.pattern",
        "cr/pack.properties|America/Costa_Rica|America/Jaco"
            + "|pack.properties, zone: \"America/Jaco\" is not a time zone",
        "cr/pack.properties|threshold.public=10|threshold.public=2"
            + "|pack.properties, threshold.public: is below threshold.public.floor",
        "cr/pack.properties|data.residence=CR|data.residence=PA"
            + "|pack.properties, data.residence: does not name the country itself",
        "standard/code.csv|sex,M,20|sex,F,20|code.csv, row 3, column code: \"F\" is a duplicate",
        "permissions.csv|prosecutor,READ_CASE,TEAM|prosecutor,READ_CASE,WORLD"
            + "|column scope: \"WORLD\" is not known"
      })
  void a_spoilt_pack_is_refused_with_file_row_and_column(
      String file, String old, String spoilt, String message) {
    PackFolder pack = PackFolder.copy(folder).spoil(file, old, spoilt);
    assertThat(pack.problems()).anySatisfy(problem -> assertThat(problem).contains(message));
  }

  @Test
  void a_stage_without_a_way_to_end_is_refused() {
    PackFolder pack =
        PackFolder.copy(folder)
            .spoil("cr/decision_kind.csv", "MOVES,CR-90,CR-70", "NONE,CR-90,")
            .spoil(
                "cr/decision_kind.csv", "MOVES,CR-50 CR-60 CR-90,CR-40", "MOVES,CR-50 CR-60,CR-40");
    assertThat(pack.problems())
        .containsExactly("stage.csv, row 10, column code: stage \"CR-90\" has no way to end");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prosecutor,CLOSE_CASE,NONE|",
        "registry_clerk,TRANSFER_CASE,OFFICE|",
        "prosecutor,CLOSE_CASES,NONE|column permission: \"CLOSE_CASES\" is not known",
        "prosecutor,CLOSE_CASE,WORLD|column scope: \"WORLD\" is not known",
        "prosecuter,CLOSE_CASE,NONE|column role: \"prosecuter\" is not a code",
        "prosecutor,BRING_IN,ALL|\"BRING_IN\" belongs to no role",
        "prosecutor,SIGNED_IN,OWN|\"SIGNED_IN\" cannot be changed",
        "it_administrator,READ_CASE,ALL|a role that reads no case can be given no more rights",
        "it_administrator,MANAGE_USERS,NONE|nobody would hold \"MANAGE_USERS\"",
        "it_administrator,SIGNED_IN,ALL|\"ALL\" is what the house says already"
      })
  void a_country_changes_rights_within_limits(String row, String message) throws IOException {
    PackFolder pack = PackFolder.copy(folder);
    Files.writeString(
        folder.resolve("cr/role_permission.csv"),
        "code,sort,title_es,title_en,role,permission,scope,article,confirmed\n"
            + "R1,10,Cambio,Change,"
            + row
            + ",,U\n");
    if (message == null) {
      assertThat(pack.problems()).isEmpty();
    } else {
      assertThat(pack.problems()).anySatisfy(problem -> assertThat(problem).contains(message));
    }
  }

  @Test
  void a_missing_file_is_named() {
    assertThat(PackFolder.copy(folder).without("cr/court.csv").problems())
        .contains("court.csv: the file is missing");
  }

  @Test
  void all_faults_are_told_at_once() {
    PackFolder pack =
        PackFolder.copy(folder)
            .spoil("cr/court.csv", "TP-SJ,20", "JP-SJ,20")
            .spoil("cr/stage.csv", "COMPLAINT,N", "TRIAL,N");
    assertThat(pack.problems()).hasSize(2);
  }

  @Test
  void a_quoted_cell_may_hold_commas_quotes_and_line_ends() {
    PackProblems problems = new PackProblems();
    CsvFile file =
        CsvFile.parse("x.csv", "# note\na,b\n\"1, \"\"2\"\"\",\"x\ny\"\r\n3,4\n", problems);
    assertThat(problems.found()).isEmpty();
    assertThat(file.rows().get(0).get("a")).isEqualTo("1, \"2\"");
    assertThat(file.rows().get(0).get("b")).isEqualTo("x\ny");
    assertThat(file.rows().get(1).line()).isEqualTo(5);
  }
}
