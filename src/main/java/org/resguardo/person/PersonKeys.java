package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.resguardo.kernel.WrappedKeys;

/** The keys of persons, wrapped under {@code master.json}, as the rotation of keys sees them. */
@ApplicationScoped
class PersonKeys implements WrappedKeys {
  @Inject Upkeep upkeep;

  @Override
  public String file() {
    return "master.json";
  }

  @Override
  public int leading() {
    return upkeep.leading();
  }

  @Override
  public Map<Integer, Long> uses() {
    return upkeep.uses();
  }

  @Override
  public long waiting() {
    return upkeep.waiting();
  }

  @Override
  public int rewrap(int most) {
    return upkeep.rewrap(most);
  }
}
