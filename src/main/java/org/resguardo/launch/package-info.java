/**
 * The launcher: starts database and application as two child processes and stops them together.
 *
 * <p>Plain Java outside the WAR. It owns everything that needs more right than the application has:
 * schemas, users, migrations, grants, the country pack.
 */
package org.resguardo.launch;
