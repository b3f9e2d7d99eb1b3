/**
 * Mutual legal assistance: what was asked of another country or by it, how far it has come, what
 * was given under which conditions and what came back. Exists because requests get lost between
 * offices, and because data that leaves the country must be tied to a request (DP-27).
 */
@Room(mayUse = {"kernel", "reference", "access", "casefile"})
package org.resguardo.cooperation;

import org.resguardo.kernel.Room;
