/**
 * What happens to a case in time: hearings with their result, and decisions that move the stage of
 * each accused. Exists so that the rules about order and time stand in one place, apart from who
 * the people of a case are. Hears of people by code only; a name never passes through here.
 */
@Room(mayUse = {"kernel", "reference", "access", "casefile"})
package org.resguardo.proceeding;

import org.resguardo.kernel.Room;
