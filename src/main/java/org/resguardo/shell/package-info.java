/**
 * The frame: start-up with its checks, addresses, headers, health, templates.
 *
 * <p>Stands above all rooms: the home page is composed of what each of them reports. No room uses
 * it.
 */
@Room(
    mayUse = {
      "kernel",
      "access",
      "reference",
      "casefile",
      "proceeding",
      "person",
      "intake",
      "statistics",
      "audit"
    })
package org.resguardo.shell;

import org.resguardo.kernel.Room;
