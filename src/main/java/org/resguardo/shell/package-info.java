/**
 * The frame: start-up with its checks, addresses, headers, health, templates, the language and the
 * words of pages. Knows kernel and access only; rooms are composed by pages, not by Java.
 */
@Room(mayUse = {"kernel", "access"})
package org.resguardo.shell;

import org.resguardo.kernel.Room;
