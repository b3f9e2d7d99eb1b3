package org.resguardo.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.resguardo.casefile.CountRow;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;
import org.resguardo.proceeding.CastMember.Role;

/**
 * A case with two accused, one of them a fugitive, an unknown third, a child, and an adult victim.
 */
final class CastFixture {
  static final CastMember FIRST = accused(1, "A-1", "CR-40", true);
  static final CastMember FUGITIVE = accused(2, "A-2", "CR-S1", true);
  static final CastMember UNKNOWN = accused(3, "NN-1", "CR-20", false);

  private CastFixture() {}

  static Cast cast() {
    return new Cast(
        List.of(
            FIRST,
            FUGITIVE,
            UNKNOWN,
            other(Role.VICTIM, 11, "V-7K2Q", true),
            other(Role.VICTIM, 12, "V-M4XD", false),
            other(Role.OTHER, 21, "P-1", false),
            other(Role.OTHER, 22, "P-2", false),
            judge(23, "P-3")),
        List.of(new Cast.Charge(1, "CP172"), new Cast.Charge(2, "CP170")));
  }

  static CastMember accused(long id, String code, String stage, boolean known) {
    return new CastMember(
        Role.ACCUSED,
        id,
        PartyId.random(),
        code,
        false,
        known,
        stage,
        false,
        false,
        LocalDate.of(2026, 3, 1),
        null,
        false);
  }

  private static CastMember other(Role role, long id, String code, boolean child) {
    return new CastMember(
        role, id, PartyId.random(), code, child, true, null, false, false, null, null, false);
  }

  private static CastMember judge(long id, String code) {
    return new CastMember(
        Role.OTHER,
        id,
        PartyId.random(),
        code,
        false,
        true,
        null,
        false,
        false,
        null,
        "JUDGE",
        false);
  }

  static CountRow count(int position, CastMember accused, String status) {
    return new CountRow(
        100L + position,
        1,
        position,
        position,
        accused.id(),
        accused.code(),
        11L,
        "V-7K2Q",
        "CP-172",
        true,
        false,
        1,
        new FuzzyDate("2025"),
        null,
        "COMPLETED",
        "AUTHOR",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        status,
        null,
        null,
        null,
        null);
  }
}
