package org.resguardo.access;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MasterKeys;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.WrappedKeys;

/**
 * The secrets of second factors, as the rotation of keys sees them: one an account, so that all of
 * them are looked through each time.
 */
@Boundary
public class FactorKeyService implements WrappedKeys {
  private static final Logger LOG = Logger.getLogger(FactorKeyService.class.getName());

  @Inject FactorRepository factors;
  @Inject FactorKeys keys;
  @Inject Deeds deeds;

  @Override
  @Requires(Permission.READ_KEYS)
  public String file() {
    return "factors.json";
  }

  @Override
  @Requires(Permission.READ_KEYS)
  public int leading() {
    return keys.leadingNow();
  }

  @Override
  @Requires(Permission.READ_KEYS)
  public Map<Integer, Long> uses() {
    Map<Integer, Long> uses = new TreeMap<>();
    factors
        .secrets()
        .values()
        .forEach(secret -> uses.merge(MasterKeys.versionOf(secret), 1L, Long::sum));
    return uses;
  }

  @Override
  @Requires(Permission.READ_KEYS)
  public long waiting() {
    int leading = keys.leading();
    return factors.secrets().values().stream()
        .filter(s -> MasterKeys.versionOf(s) != leading)
        .count();
  }

  @Override
  @Requires(Permission.KEEP_KEYS)
  public int rewrap(int most) {
    deeds.current().unlogged();
    int leading = keys.leading();
    return (int)
        factors.secrets().entrySet().stream()
            .filter(one -> MasterKeys.versionOf(one.getValue()) != leading)
            .limit(most)
            .filter(one -> reseal(one.getKey(), one.getValue()))
            .count();
  }

  // What is damaged is left as it is: it waits for a person, and must not stop the others.
  private boolean reseal(long userId, byte[] secret) {
    try {
      factors.replace(userId, secret, keys.seal(userId, keys.open(userId, secret)));
      return true;
    } catch (IllegalStateException damaged) {
      LOG.log(Level.WARNING, "the second factor of account {0} cannot be opened", userId);
      return false;
    }
  }
}
