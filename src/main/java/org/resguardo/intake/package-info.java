/**
 * What crosses the case store and the vault. Exists so that {@code casefile} never sees a name and
 * {@code person} never sees a case: entering people, the known-elsewhere check and the import of
 * old cases know both, and hold no transaction of their own.
 */
@Room(mayUse = {"kernel", "reference", "access", "person", "casefile", "proceeding", "paper"})
package org.resguardo.intake;

import org.resguardo.kernel.Room;
