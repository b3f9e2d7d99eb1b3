package org.resguardo.keys;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.resguardo.access.Deeds;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.MachineClock;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.WrappedKeys;

/**
 * What lies under which version of a master key, and the record of rotations. A rotation begins on
 * the machine that holds the key files, never here: no account of the house can change a key.
 */
@Boundary
public class KeyRotationService {
  @Inject @Any Instance<WrappedKeys> all;
  @Inject KeyRotationRepository rotations;
  @Inject Deeds deeds;
  @Inject @MachineClock Clock clock;

  /** Each key file, by name. */
  @Requires(Permission.READ_KEYS)
  public List<KeyFileView> view() {
    deeds.current().unlogged();
    Map<String, KeyFileView.Rotation> newest = rotations.newest();
    List<KeyFileView> views = new ArrayList<>();
    for (WrappedKeys keys : all) {
      views.add(view(keys.file(), keys.leading(), keys.uses(), newest));
    }
    views.sort(Comparator.comparing(KeyFileView::file));
    return views;
  }

  private static KeyFileView view(
      String file, int leading, Map<Integer, Long> uses, Map<String, KeyFileView.Rotation> newest) {
    List<KeyFileView.Version> versions = new ArrayList<>();
    long first = uses.getOrDefault(leading, 0L);
    versions.add(new KeyFileView.Version(name(leading), true, first));
    long waiting = 0;
    for (Map.Entry<Integer, Long> use : uses.entrySet()) {
      if (use.getKey() != leading) {
        waiting += use.getValue();
        versions.add(new KeyFileView.Version(name(use.getKey()), false, use.getValue()));
      }
    }
    return new KeyFileView(file, versions, first + waiting, waiting, newest.get(file));
  }

  static String name(int version) {
    return HexFormat.of().toHexDigits(version);
  }

  /** A rotation was noticed; told once. {@code waiting}: how many keys are to be wrapped anew. */
  @Requires(Permission.KEEP_KEYS)
  public void begun(String file, int version, long waiting) {
    if (rotations.isOpen(file, version)) {
      deeds.current().unlogged();
      return;
    }
    rotations.begin(file, version, waiting, clock.instant());
    deeds.current().subject(file).detail("begun", name(version)).detail("keys", waiting);
  }

  /** Nothing waits any more; told once. */
  @Requires(Permission.KEEP_KEYS)
  public void ended(String file, int version) {
    if (rotations.end(file, clock.instant()) == 0) {
      deeds.current().unlogged();
      return;
    }
    deeds.current().subject(file).detail("ended", name(version));
  }
}
