/**
 * The append-only log of writes, openings, searches, exports and refusals, and the pages that read
 * it. Exists apart so that no room can write its own history: nobody calls it, it listens to what
 * the gate of the front doors fires.
 */
@Room(mayUse = {"kernel", "access", "ledger"})
package org.resguardo.audit;

import org.resguardo.kernel.Room;
