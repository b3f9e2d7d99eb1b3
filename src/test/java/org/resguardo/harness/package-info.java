/**
 * What tests stand on: the whole product, the database alone, a browser, one deployment.
 *
 * <p>Each is started when the first test asks for it and stopped at the end of the session.
 */
package org.resguardo.harness;
