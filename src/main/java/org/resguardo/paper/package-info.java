/**
 * Papers printed from the templates of the country pack: case sheet, accusation, hearing sheet,
 * summons. Exists so that what leaves the house on paper holds codes, like everything else; names
 * go on the sheet that an opening makes. Reads the case, writes nothing and keeps no paper.
 */
@Room(mayUse = {"kernel", "reference", "access"})
package org.resguardo.paper;

import org.resguardo.kernel.Room;
