/**
 * The rotation of master keys while the house is open: what of each room lies under which version,
 * wrapped anew in the background, and how far that is. Exists apart, because three rooms have a
 * master key each and one person looks after all of them; the keys themselves stay in those rooms.
 */
@Room(mayUse = {"kernel", "access"})
package org.resguardo.keys;

import org.resguardo.kernel.Room;
