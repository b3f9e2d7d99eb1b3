package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.access.AccessAnswers.Answer;
import org.resguardo.harness.Door;
import org.resguardo.harness.MutantHome;
import org.resguardo.harness.Product;
import org.resguardo.kernel.Permission;

/**
 * The table of answers has teeth: each permission check taken out alone is seen by some probe. Runs
 * under {@code mvn -Pmutants verify} and leaves {@code target/mutants.md}, mutant by mutant with
 * the probe that caught it.
 */
@Tag("mutants")
class AccessMutantIT {
  // One probe that notices is proof; all of one account's are not asked for more.
  private static final int ENOUGH = 1;
  private static final long IDLE = TimeUnit.MINUTES.toNanos(5);

  /** Whose checks no address of the table comes to: acts that are posted by a page's form alone. */
  private static final Set<Permission> NOT_PROBED =
      EnumSet.of(
          Permission.SIGNED_IN,
          Permission.BRING_IN,
          Permission.KEEP_STORE,
          Permission.ENTER_IDENTITY,
          Permission.OPEN_SPECIAL,
          Permission.SETTLE_MATCH,
          Permission.RELEASE_STATISTICS);

  /** Not asked of one case: there is no record to check them on. */
  private static final Set<Permission> NO_CASE =
      EnumSet.of(
          Permission.REGISTER_CASE,
          Permission.EXPORT_CASES,
          Permission.IMPORT_CASES,
          Permission.SEARCH_PEOPLE,
          Permission.READ_MATCHES,
          Permission.READ_STATISTICS_INSIDE,
          Permission.READ_STATISTICS_PROTECTED,
          Permission.READ_AUDIT,
          Permission.MANAGE_USERS,
          Permission.APPROVE_USERS,
          Permission.READ_PACK,
          Permission.MANAGE_PACK,
          Permission.APPROVE_PACK);

  /**
   * Behind another check at every address, which refuses first: the page reads the case before the
   * act is offered, or the record is checked behind the door; some reach as far as the reading
   * before them, in every role. {@link FrontDoorServiceIT} asks these acts without what stands
   * before them, {@code EmergencyIT} an emergency in another office and the review of one's own,
   * {@code TransferIT} an offer of a case from which the caller is excluded. One that a probe
   * notices after all does not belong here.
   */
  private static final Set<String> BEHIND =
      Stream.concat(
              Stream.of(
                      Permission.CLOSE_CASE,
                      Permission.REOPEN_CASE,
                      Permission.LIFT_RESERVE,
                      Permission.PURGE_DOCUMENT)
                  .map(MutantHome::door),
              Stream.of(
                      Permission.MOVE_VICTIM,
                      Permission.LIFT_RESERVE,
                      Permission.PURGE_DOCUMENT,
                      Permission.RECORD_PROTECTION,
                      Permission.RECORD_DOCUMENT,
                      Permission.RECORD_EVIDENCE,
                      Permission.RECORD_NON_PUNISHMENT,
                      Permission.RECORD_ASSISTANCE,
                      Permission.BREAK_GLASS,
                      Permission.REVIEW_EMERGENCY,
                      Permission.RECEIVE_CASE)
                  .map(MutantHome::record))
          .collect(Collectors.toUnmodifiableSet());

  private static final Path REPORT = Path.of("target", "mutants.md");
  private static final List<String> ASKED =
      List.of(
          "fiscal.sanjose",
          "estadistica",
          "victimas.sanjose",
          "registro.sanjose",
          "jefatura.sanjose",
          "auditoria",
          "ti",
          "fiscal.liberia",
          "jefatura.liberia",
          "coordinacion",
          "proteccion.datos");
  private static final Map<String, Kept> DOORS = new HashMap<>();

  private static MutantHome home;

  @BeforeAll
  static void start() throws IOException {
    home = MutantHome.make();
    Product.get();
    Files.writeString(REPORT, "| Check taken out | First probe that caught it |\n|---|---|\n");
  }

  @AfterEach
  void putBack() {
    home.takeOut(null);
  }

  @Test
  void with_every_check_in_place_nothing_differs() {
    for (String account : ASKED) {
      assertThat(AccessAnswers.refusals(door(account), account).filter(Answer::differs))
          .as(account)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void a_check_taken_out_is_seen(String mutant) throws IOException {
    home.takeOut(mutant);
    Map<Answer, String> caught = new LinkedHashMap<>();
    for (String account : ASKED) {
      AccessAnswers.refusals(door(account), account)
          .filter(Answer::differs)
          .limit(ENOUGH - caught.size())
          .forEach(answer -> caught.put(answer, account));
      if (caught.size() == ENOUGH) {
        break;
      }
    }
    assertThat(caught.isEmpty())
        .as(mutant + " is noticed by no probe")
        .isEqualTo(BEHIND.contains(mutant));
    home.takeOut(null);
    caught.forEach(
        (answer, account) ->
            assertThat(AccessAnswers.again(door(account), account, answer))
                .as("with the check in place: " + account + " " + answer)
                .matches(same -> !same.differs()));
    Files.writeString(
        REPORT,
        "| %s | %s |%n"
            .formatted(
                mutant,
                caught.isEmpty()
                    ? "behind another check"
                    : caught.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining("<br>"))),
        java.nio.file.StandardOpenOption.APPEND);
  }

  // A door is kept over many mutants, for to sign in takes longer than to ask; not over the ten
  // idle minutes that end its session.
  private static Door door(String account) {
    long now = System.nanoTime();
    Kept kept = DOORS.get(account);
    boolean open = kept != null && now - kept.used < IDLE;
    Door door = open ? kept.door : Door.open(account);
    DOORS.put(account, new Kept(door, now));
    return door;
  }

  private record Kept(Door door, long used) {}

  /** All of them, or those whose name {@code -Dmutants.only} matches. */
  static List<String> mutants() {
    String only = System.getProperty("mutants.only", ".*");
    Set<Permission> probed = EnumSet.complementOf(EnumSet.copyOf(NOT_PROBED));
    Set<Permission> onRecord = EnumSet.copyOf(probed);
    onRecord.removeAll(NO_CASE);
    return Stream.concat(
            probed.stream().map(MutantHome::door), onRecord.stream().map(MutantHome::record))
        .toList();
  }
}
