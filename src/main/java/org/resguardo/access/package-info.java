/**
 * Who is calling and how far they may reach. Exists so that access is decided once, on the record,
 * in one place: services ask {@link org.resguardo.access.CaseGate}, lists take its {@link
 * org.resguardo.access.RowFilter}, and no page or query decides for itself. Owns users, sessions,
 * the permission matrix and the assignments of cases. It reads two columns of case_file by SQL
 * (office and prosecutor), because the decision is about the record as it stands, not about what a
 * caller says.
 */
@Room(mayUse = {"kernel", "reference"})
package org.resguardo.access;

import org.resguardo.kernel.Room;
