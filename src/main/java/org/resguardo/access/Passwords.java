package org.resguardo.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.resguardo.kernel.RuleException;

/**
 * Argon2id as ASVS 5 asks for at least: 46 MiB, one pass, one lane. Each computation holds its
 * memory while it runs, so only a few run at once; who waits longer than ten seconds is told to
 * come again.
 */
@ApplicationScoped
public class Passwords {
  static final int MEMORY_KIB = 47_104;
  static final int PASSES = 1;
  static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int AT_ONCE = 3;
  private static final int PATIENCE_SECONDS = 10;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private volatile String nobody;

  /** PHC string: {@code $argon2id$v=19$m=47104,t=1,p=1$salt$hash}. */
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            MEMORY_KIB,
            PASSES,
            LANES,
            encode(salt),
            encode(derive(password, salt, MEMORY_KIB, PASSES, LANES)));
  }

  /**
   * Whether the password made the hash. Where there is no hash the same work is done against one
   * that nothing matches, so that the time tells nobody which user names exist.
   */
  public boolean matches(String password, String stored) {
    String[] parts = (stored == null ? ofNobody() : stored).split("\\$");
    String[] costs = parts[3].split("[=,]");
    byte[] salt = Base64.getDecoder().decode(parts[4]);
    byte[] made =
        derive(
            password,
            salt,
            Integer.parseInt(costs[1]),
            Integer.parseInt(costs[3]),
            Integer.parseInt(costs[5]));
    return MessageDigest.isEqual(made, Base64.getDecoder().decode(parts[5])) && stored != null;
  }

  private String ofNobody() {
    if (nobody == null) {
      nobody = hash(SecretToken.random());
    }
    return nobody;
  }

  private byte[] derive(String password, byte[] salt, int memory, int passes, int lanes) {
    takePlace();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withSalt(salt)
              .withMemoryAsKB(memory)
              .withIterations(passes)
              .withParallelism(lanes)
              .build());
      byte[] made = new byte[HASH_BYTES];
      generator.generateBytes(normal(password).getBytes(StandardCharsets.UTF_8), made);
      return made;
    } finally {
      places.release();
    }
  }

  private void takePlace() {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new RuleException("access.signin.busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RuleException("access.signin.busy");
    }
  }

  /** One form of letters, however the keyboard composed them (NIST SP 800-63B-4, 3.1.1.2). */
  static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
