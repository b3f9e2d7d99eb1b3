/**
 * What a court or the office orders on a person while the case runs: coercive measures on an
 * accused, protective ones for a victim or a witness. Exists because detention has a limit that
 * nobody may forget, and because a reserve of identity has to close at the request, not at the
 * ruling. Hears of people by code only.
 */
@Room(mayUse = {"kernel", "reference", "access", "casefile"})
package org.resguardo.measure;

import org.resguardo.kernel.Room;
