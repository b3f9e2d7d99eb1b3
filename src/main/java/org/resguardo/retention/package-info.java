/**
 * How long it is kept who the people of a case are. Exists because a name that nobody needs any
 * more is a danger and nothing else, and because nobody may lose one that a court still needs: the
 * rules are rows of the country pack, a run makes a task of each closed case whose time is over, a
 * person decides, a second one agrees, and an order to keep stops all of it. The case keeps its
 * codes and its figures; the vault destroys the keys (through {@link
 * org.resguardo.kernel.IdentityErasure}).
 */
@Room(mayUse = {"kernel", "reference", "access", "casefile"})
package org.resguardo.retention;

import org.resguardo.kernel.Room;
