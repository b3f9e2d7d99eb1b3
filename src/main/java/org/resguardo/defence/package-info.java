/**
 * What the defence is given. Exists because the accused has a right to see what there is against
 * them: every document and item of evidence is told, given or withheld with its ground, and the set
 * that was given can be built again byte for byte. Notes of the prosecution are never told.
 */
@Room(mayUse = {"kernel", "reference", "access", "evidence"})
package org.resguardo.defence;

import org.resguardo.kernel.Room;
