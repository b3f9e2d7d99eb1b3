package org.resguardo.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The smallest country that works: an invented law of the Antarctic, written into a folder. What is
 * here is all that a new country needs.
 */
public final class SmallCountry {
  public static final String CODE = "aq";

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(
              "pack.properties",
              """
              pack.version=1
              country.code=AQ
              languages=es,en
              language.default=en
              currency=USD
              zone=Antarctica/Palmer
              number.official.pattern=^ICE-\\\\d{4}$
              number.official.example=ICE-0001
              threshold.state=5
              threshold.public=10
              threshold.public.floor=3
              data.residence=AQ
              """),
          Map.entry("PACK.md", "An invented country for tests.\n"),
          Map.entry(
              "division.csv",
              """
              code,parent,level,title_es,title_en,iso,valid_from,valid_to,confirmed
              P,,PROVINCE,Península,Peninsula,,,,C
              P1,P,DISTRICT,Bahía,Bay,,,,C
              """),
          Map.entry(
              "office.csv",
              """
              code,sort,title_es,title_en,phone,region,place,valid_from,valid_to,confirmed
              BAY,10,Fiscalía de la Bahía,Bay Prosecutor's Office,2000-0001,P,P1,,,C
              """),
          Map.entry(
              "court.csv",
              """
              code,sort,title_es,title_en,body,place,valid_from,valid_to,confirmed
              ICE,10,Tribunal del Hielo,Ice Court,TRIAL_COURT,P1,,,C
              """),
          Map.entry(
              "stage.csv",
              """
              code,sort,title_es,title_en,step,final,suspended,closed,body,confirmed
              AQ-10,10,Aviso,Notice,COMPLAINT,N,N,N,PROSECUTOR,C
              AQ-20,20,Pesquisa,Inquiry,SUSPECT,N,N,N,PROSECUTOR,C
              AQ-30,30,Juicio del hielo,Trial on the ice,TRIAL,N,N,N,TRIAL_COURT,C
              AQ-70,40,Sentencia firme,Final judgment,FINAL,Y,N,N,TRIAL_COURT,C
              AQ-C1,50,Cerrado,Closed,CLOSED,Y,N,Y,PROSECUTOR,C
              """),
          Map.entry(
              "decision_kind.csv",
              """
              code,sort,title_es,title_en,body,effect,from_stages,to_stage,office_act,accusation,judgment,abbreviated,default_outcome,needs_accused,needs_counts,reopenable,closing_reason,article,valid_from,valid_to,confirmed
              D01,10,Archivo,File closed,PROSECUTOR,CLOSES,AQ-10 AQ-20 AQ-70,AQ-C1,ARCHIVE,N,N,N,,N,N,Y,ARCHIVE,,,,C
              D24,20,Inicio de la pesquisa,Inquiry begun,PROSECUTOR,MOVES,AQ-10,AQ-20,,N,N,N,,N,N,N,,,,,C
              D06,30,Cargo ante el hielo,Charge on the ice,PROSECUTOR,MOVES,AQ-20,AQ-30,ACCUSATION,Y,N,N,CHARGED,Y,Y,N,,,,,C
              D15,40,Condena,Conviction,TRIAL_COURT,JUDGES,AQ-30,,,N,Y,N,CONVICTED,Y,Y,N,,,,,C
              D16,50,Absolución,Acquittal,TRIAL_COURT,JUDGES,AQ-30,,,N,Y,N,ACQUITTED,Y,Y,N,,,,,C
              D36,60,Firmeza,Judgment final,ANY_COURT,MOVES,AQ-30,AQ-70,,N,N,N,,Y,N,N,,,,,C
              """),
          Map.entry(
              "hearing_kind.csv",
              """
              code,sort,title_es,title_en,stages,body,child_heard,article,valid_from,valid_to,confirmed
              H08,10,Juicio,Trial,AQ-30,TRIAL_COURT,N,,,,C
              """),
          Map.entry(
              "measure_kind.csv",
              """
              code,sort,title_es,title_en,nature,max_months,extension_months,after_conviction_months,complex_max_months,complex_extension_months,complex_after_conviction_months,organised_max_months,organised_extension_months,review_months,counts_to_sentence,article,valid_from,valid_to,confirmed
              M01,10,Encierro,Custody,COERCIVE,6,,,,,,,,,Y,,,,C
              """),
          Map.entry(
              "offence.csv",
              """
              code,law,article,paragraph,valid_from,valid_to,min_months,max_months,penalty_kind,aggravated_of,attempt_allowed,victim_age_band,trafficking,csec,iccs,htcds_exploitation,needs_victim,confirmed,source,title_es,title_en,rank
              ICE1,Ley del Hielo,1,,2020-01-01,,60,120,PRISON,,Y,ANY,Y,N,0204,SEXUAL,Y,C,Invented,Trata sobre el hielo,Trafficking on the ice,1
              """),
          Map.entry(
              "holiday.csv",
              """
              day,until,kind,title_es,title_en,valid_from,valid_to,confirmed
              06-21,,HOLIDAY,Solsticio,Midwinter Day,,,C
              """),
          Map.entry(
              "deadline_rule.csv",
              """
              code,sort,title_es,title_en,procedure,level,triggers,which,requires,excludes,length,unit,least,most,first_day,rolls,recess,stops,resumes,restarts,restart_percent,extended_by,total_most,overlay_of,overlay,done_by,ended_by,warn_days,gravity,duty,consequence_es,consequence_en,article,valid_from,valid_to,confirmed
              AQ-APPEAL,10,Recurso,Appeal,,CASE,DECISION:D15,EVERY,,,10,DAYS,,,N,NEXT,RUNS,,,,,,,,,DECISION:D36,CLOSED,3 1,RIGHT_LOST,OFFICE,Se pierde el recurso,The appeal is lost,,,,C
              """),
          Map.entry(
              "role_permission.csv",
              """
              code,sort,title_es,title_en,role,permission,scope,article,confirmed
              R1,10,La jefatura cierra,The head closes,prosecutor,CLOSE_CASE,NONE,,C
              """),
          Map.entry(
              "wording_en.properties",
              """
              code.body.TRIAL_COURT=Court of the ice
              """),
          Map.entry(
              "demo/account.csv",
              """
              username,role,office,short_name
              fiscal.bay,prosecutor,BAY,A. Invented
              jefatura.bay,office_head,BAY,B. Invented
              coordinacion,national_coordinator,,C. Invented
              ti,it_administrator,,D. Invented
              """));

  private SmallCountry() {}

  /** Writes the pack below the folder and gives its path. */
  public static Path write(Path countries) {
    try {
      Path pack = countries.resolve(CODE);
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        Path path = pack.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return pack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
