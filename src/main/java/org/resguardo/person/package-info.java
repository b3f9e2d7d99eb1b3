/**
 * The identity vault: the only room that knows a name. It answers who a party is to those who may
 * know it, says that a record exists elsewhere without saying what it holds, and lets a case store
 * that is stolen be worth nothing to whoever looks for a child.
 */
@Room(mayUse = {"kernel", "reference", "access"})
package org.resguardo.person;

import org.resguardo.kernel.Room;
