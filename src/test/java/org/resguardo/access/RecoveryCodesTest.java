package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {
  /** From there on a plain hash is enough to keep them (ASVS 6.5.2). */
  private static final int ENOUGH_BITS = 112;

  @Test
  void each_has_more_than_112_random_bits() {
    List<String> kept = new ArrayList<>();
    RecoveryCodes codes = new RecoveryCodes();
    codes.factors =
        new FactorRepository() {
          @Override
          void replaceCodes(long userId, List<String> hashes) {
            kept.addAll(hashes);
          }
        };
    List<String> shown = codes.renew(7);
    assertThat(shown).hasSize(10).allMatch(code -> code.matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}"));
    assertThat(new HashSet<>(shown)).hasSize(10);
    for (int i = 0; i < shown.size(); i++) {
      String bare = shown.get(i).replace("-", "");
      assertThat(new Base32().decode(bare).length * Byte.SIZE).isGreaterThan(ENOUGH_BITS);
      assertThat(kept.get(i)).isEqualTo(SecretToken.sha256(bare));
    }
  }
}
