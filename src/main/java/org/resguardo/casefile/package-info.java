/**
 * The case file: registration, who holds it, what is charged against whom and for whom, and how far
 * it has come. Exists so that a case is one thing with one history: whatever is recorded, late or
 * in another order, is kept as an event, and stage, stock and flow are worked out from the events
 * anew. Holds no name: a person is a party id here, and the vault alone knows who it is. Other
 * rooms move a case only through {@link org.resguardo.casefile.CaseProgress}.
 */
@Room(mayUse = {"kernel", "reference", "access"})
package org.resguardo.casefile;

import org.resguardo.kernel.Room;
