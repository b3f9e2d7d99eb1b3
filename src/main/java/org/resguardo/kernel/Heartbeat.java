package org.resguardo.kernel;

/** Something that has to run by itself. When it stalls, the house is not ready. */
public interface Heartbeat {
  boolean isBeating();
}
