/**
 * Indicators and exports. Exists so that every figure has one definition, shared by table, chart,
 * export and click-through, and so that what leaves the house is protected on the server. Reads
 * only the {@code stat_*} views, as a database user who can see nothing else; writes only the
 * register of released tables.
 */
@Room(mayUse = {"kernel", "reference", "access"})
package org.resguardo.statistics;

import org.resguardo.kernel.Room;
