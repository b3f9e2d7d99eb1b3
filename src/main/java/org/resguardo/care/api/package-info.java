/** The victim's side over HTTP: the same services as the pages, and nothing beside them. */
package org.resguardo.care.api;
