/**
 * What is due, before it is late. Exists because a forgotten limit frees a trafficker or lets a
 * crime lapse: the terms of the law are rows of the country pack, and this room works out from what
 * happened in a case which of them run, until when, and by which reckoning. It reads what happened
 * from one view of the schema ({@code deadline_trigger}), so that no other room has to know it and
 * none can forget to tell it; what it worked out stays as rows, the old beside the new.
 */
@Room(mayUse = {"kernel", "reference", "access"})
package org.resguardo.deadline;

import org.resguardo.kernel.Room;
