/** Retention over HTTP: the same services as the pages, and nothing beside them. */
package org.resguardo.retention.api;
