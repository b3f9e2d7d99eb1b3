package org.resguardo.kernel;

import java.util.Map;

/**
 * All that lies wrapped under the versions of one master key, for whoever keeps the rotation of
 * keys. Each room that has a master key gives one.
 */
public interface WrappedKeys {
  /** The name of the key file, like {@code master.json}. */
  String file();

  /** The version that wraps from now on, as the file says at this moment. */
  int leading();

  /** How many things are wrapped under each version that wraps any. */
  Map<Integer, Long> uses();

  /** How many are not under the leading version; cheap when there are none. */
  long waiting();

  /**
   * Wraps at most so many anew under the leading version, in one transaction; answers how many.
   * What was read and written by others meanwhile stays as it is and is found by the next call.
   */
  int rewrap(int most);
}
