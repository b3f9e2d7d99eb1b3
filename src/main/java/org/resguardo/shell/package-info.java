/**
 * The frame: start-up with its checks, addresses, headers, health, templates.
 *
 * <p>Knows kernel and access only; rooms are composed by pages, not by Java.
 */
package org.resguardo.shell;
