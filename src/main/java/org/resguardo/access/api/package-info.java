/** Sign-in of scripts and other systems. */
package org.resguardo.access.api;
