package org.resguardo.access;

import java.util.List;
import java.util.Map;
import org.resguardo.harness.FaultRows;

/** One body for each writing address that nothing but the case's reach can refuse. */
final class WholeBodies {
  private static final String PERSON =
      "{\"sex\":\"F\",\"citizenships\":[\"CR\"],\"ageFrom\":12,\"ageTo\":14,"
          + "\"detectedOn\":\"2026-10-01\"}";

  /** A child's consent to services, with all that has to be said. */
  static final String CONSENT =
      "{\"purpose\":\"SERVICES\",\"answer\":\"GIVEN\",\"by\":\"VICTIM\",\"on\":\"2026-11-08\","
          + "\"points\":[\"AGREES\",\"PURPOSE\",\"USES\",\"RESEARCH\",\"ACCESS\",\"RETENTION\","
          + "\"WITHDRAWAL\"]}";

  /** Somebody who is identified, as whoever is accused must be. */
  static final String KNOWN =
      "{\"sex\":\"M\",\"citizenships\":[\"CR\"],\"known\":true,\"firstSuspectedOn\":\"2026-11-03\","
          + "\"identity\":{\"given\":\"Fortunato\",\"family1\":\"Inventado\"}}";

  /** Accused, sent to trial, convicted, of a case with one count. */
  static final List<String> JUDGED =
      List.of(
          judged("D06", 10, "CHARGED"),
          judged("D08", 12, "CHARGED"),
          judged("D15", 14, "CONVICTED"));

  /** Six years and an award to the victim, for who was convicted. */
  static final String SENTENCE =
      "{\"penalties\":[{\"count\":1,\"kind\":\"PRISON\",\"years\":6}],"
          + "\"awards\":[{\"victim\":\"{victim}\",\"amount\":1000}],\"despite\":\"Prueba\"}";

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("/victims", PERSON),
          Map.entry("/accused", "{\"sex\":\"M\",\"citizenships\":[\"CR\"],\"known\":false}"),
          Map.entry("/parties", "{\"capacity\":\"WITNESS\"}"),
          Map.entry(
              "/counts",
              "{\"offence\":\"CP172-AG\",\"from\":\"2026-01-10\","
                  + "\"cells\":[{\"accused\":\"{accused}\",\"victims\":[\"{victim}\"]}]}"),
          Map.entry("/join", "{\"charges\":[1,2]}"),
          Map.entry("/split", "{\"by\":\"ACCUSED\"}"),
          Map.entry(
              "/splits",
              "{\"accused\":[\"{accused}\"],\"on\":\"2026-11-23\",\"reason\":\"FUGITIVE\"}"),
          Map.entry(
              "/joins",
              "{\"into\":\"2026-0000\",\"on\":\"2026-11-23\",\"order\":\"1\",\"reason\":\"CONNECTED\"}"),
          Map.entry("/undo", "{\"reason\":\"Prueba\"}"),
          Map.entry(
              "/merges", "{\"kept\":\"{victim}\",\"other\":\"{child}\",\"reason\":\"Prueba\"}"),
          Map.entry(
              "/{accused}", "{\"penalties\":[{\"count\":1,\"kind\":\"PRISON\",\"years\":6}]}"),
          Map.entry(
              "/payments", "{\"victim\":\"{victim}\",\"amount\":10,\"paidOn\":\"2026-11-01\"}"),
          Map.entry("/{charge}", "{\"elements\":[{\"element\":\"ACT\",\"state\":\"ASSERTED\"}]}"),
          Map.entry(
              "/hearings",
              "{\"kind\":\"H04\",\"court\":\"JP-LIB\",\"day\":\"2026-12-10\",\"time\":\"09:00\","
                  + "\"minutes\":60,\"accused\":[\"{accused}\"],\"closedToPublic\":true}"),
          Map.entry("/decisions", "{\"kind\":\"D24\",\"decidedOn\":\"2026-11-01\"}"),
          Map.entry(
              "/measures",
              "{\"kind\":\"M01\",\"person\":\"{accused}\",\"decidedOn\":\"2026-11-05\","
                  + "\"from\":\"2026-11-05\",\"length\":3,\"unit\":\"MONTHS\","
                  + "\"statedUntil\":\"2027-02-05\",\"grounds\":[\"FLIGHT\"]}"),
          Map.entry(
              "/assistance",
              "{\"kind\":\"EVIDENCE\",\"basis\":\"RECIPROCITY\",\"country\":\"NI\","
                  + "\"authority\":\"Ministerio Público\",\"reason\":\"Prueba\","
                  + "\"on\":\"2026-11-01\"}"),
          Map.entry(
              "/redactions",
              "{\"page\":1,\"left\":0,\"top\":0,\"width\":9,\"height\":9,"
                  + "\"ground\":\"THIRD_PARTY\"}"),
          Map.entry("/copy", "{}"),
          Map.entry("/disclosures", "{\"accused\":\"{accused}\"}"),
          Map.entry("/deadlines", "{\"title\":\"Llamar\",\"due\":\"2026-12-01\"}"),
          Map.entry(
              "/evidence",
              "{\"kind\":\"DEVICE\",\"part\":\"EVIDENCE\",\"description\":\"Un teléfono\","
                  + "\"collectedOn\":\"2026-11-03\",\"collectedTime\":\"10:00\","
                  + "\"collectedPlace\":\"San José\",\"collectedBy\":\"Un agente\","
                  + "\"ground\":\"DELIVERY\",\"abuse\":false,\"seal\":\"S-1\"}"),
          Map.entry("/assignments", "{\"prosecutor\":\"fiscal.jaco\",\"reason\":\"WORKLOAD\"}"),
          Map.entry(
              "/ties",
              "{\"kind\":\"EXCLUDED\",\"user\":\"registro.sanjose\",\"reason\":\"Prueba\"}"),
          Map.entry(
              "/access-extracts",
              "{\"victim\":\"{victim}\",\"recipient\":\"PARENT\",\"reference\":\"1-2026\","
                  + "\"purpose\":\"Prueba\",\"language\":\"es\",\"format\":\"csv\"}"),
          Map.entry(
              "/holds", "{\"order\":\"OF-7\",\"since\":\"2026-11-20\",\"reason\":\"Prueba\"}"),
          Map.entry(
              "/expungements",
              "{\"person\":\"{accused}\",\"ground\":\"INNOCENT\",\"order\":\"S-7\","
                  + "\"on\":\"2026-11-20\"}"),
          Map.entry(
              "/transfers",
              "{\"toOffice\":\"JACO\",\"on\":\"2026-11-23\",\"reason\":\"TERRITORY\"}"),
          Map.entry("/withdrawal", "{\"reason\":\"Prueba\"}"),
          Map.entry("/release", "{\"reason\":\"Prueba\"}"),
          Map.entry("/identity-openings", "{\"reason\":\"INTERVIEW\"}"),
          Map.entry(
              "/interviews",
              "{\"on\":\"2026-11-01\",\"by\":\"PROSECUTOR\",\"way\":\"GESELL\",\"place\":\"COURT\"}"),
          Map.entry(
              "/consents",
              "{\"purpose\":\"INTERVIEW\",\"answer\":\"WITHHELD\",\"on\":\"2026-11-01\","
                  + "\"by\":\"VICTIM\"}"),
          Map.entry(
              "/assessments",
              "{\"on\":\"2026-11-01\",\"by\":\"PSYCHOLOGIST\",\"level\":\"LOW\","
                  + "\"nextReview\":\"2027-11-01\"}"),
          Map.entry(
              "/referrals",
              "{\"need\":\"HEALTH\",\"provider\":\"CCSS\",\"on\":\"2026-11-01\","
                  + "\"reason\":\"OTHER\"}"),
          Map.entry(
              "/non-punishment",
              "{\"outcome\":\"UNDER_STUDY\",\"on\":\"2026-11-01\",\"note\":\"Prueba\"}"),
          Map.entry("/guardian-checks", "{}"),
          Map.entry("/{hearing}", "{\"result\":\"HELD\"}"),
          Map.entry("/{number}", "{}"));

  private WholeBodies() {}

  private static String judged(String kind, int day, String outcome) {
    return "{\"kind\":\"%s\",\"decidedOn\":\"2026-11-%d\",\"accused\":[\"{accused}\"],"
            .formatted(kind, day)
        + "\"court\":\"JP-LIB\",\"despite\":\"Prueba\",\"outcomes\":[{\"count\":1,\"outcome\":\"%s\"}]}"
            .formatted(outcome);
  }

  /** What the call's row says, or what is known for its address. */
  static String of(FaultRows.Call call) {
    return call.body().isEmpty() ? of(call.address()) : call.body();
  }

  static String of(String address) {
    String body = BODIES.get(address.substring(address.lastIndexOf('/')));
    if (body == null) {
      throw new IllegalStateException("No whole body is known for " + address);
    }
    return body;
  }
}
