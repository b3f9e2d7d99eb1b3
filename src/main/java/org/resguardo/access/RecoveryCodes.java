package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;

/** Ten codes of eighty bits for who lost the phone or the key; each opens once. */
@ApplicationScoped
class RecoveryCodes {
  private static final int CODES = 10;
  // 120 bits: enough that a plain hash keeps them.
  private static final int CODE_BYTES = 15;

  @Inject FactorRepository factors;

  private final SecureRandom random = new SecureRandom();

  /** New ones in the place of all earlier ones, shown this once. */
  List<String> renew(long userId) {
    List<String> codes = IntStream.range(0, CODES).mapToObj(each -> newCode()).toList();
    factors.replaceCodes(
        userId, codes.stream().map(each -> SecretToken.sha256(each.replace("-", ""))).toList());
    return codes;
  }

  private String newCode() {
    byte[] bytes = new byte[CODE_BYTES];
    random.nextBytes(bytes);
    return new Base32().encodeAsString(bytes).replaceAll("(.{4})(?!$)", "$1-");
  }
}
