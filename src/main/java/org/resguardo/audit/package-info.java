/**
 * The append-only log of writes, openings, searches, exports and refusals, the pages that read it,
 * and the extract of it that a victim's representative is given. Exists apart so that no room can
 * write its own history: nobody calls it, it listens to what the gate of the front doors fires.
 */
@Room(mayUse = {"kernel", "reference", "access", "ledger", "paper"})
package org.resguardo.audit;

import org.resguardo.kernel.Room;
