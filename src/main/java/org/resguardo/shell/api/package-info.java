/**
 * What every resource of the HTTP interface shares: its address, its answers when something is
 * refused (RFC 9457), its limits and its replays. The resources stand in the rooms they speak for.
 */
package org.resguardo.shell.api;
